// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/evidence.hpp"

#include <array>
#include <utility>

namespace gouji::corrections {

// How much each piece of evidence counts: roughly ten times the logarithm of how many times likelier the figures
// are if that slip happened than if any other figure was typed. docs/repairs.md tells where they come from. What
// the text says was written by somebody who knew the figure: it outweighs all others together.
inline constexpr std::array<std::pair<Evidence, int>, 22> weights{{
    {Evidence::Sign, 60},           {Evidence::SwappedDigits, 50},
    {Evidence::DoubledDigit, 45},   {Evidence::DroppedZero, 40},
    {Evidence::AddedZero, 40},      {Evidence::MissingDigit, 32},
    {Evidence::ExtraDigit, 28},     {Evidence::OneDigit, 30},
    {Evidence::KeyBeside, 18},      {Evidence::OtherDigit, 8},
    {Evidence::Neighbour, 20},      {Evidence::BlankForFigure, 40},
    {Evidence::ZeroForFigure, 12},  {Evidence::FigureForZero, 40},
    {Evidence::NotAFigure, 70},     {Evidence::OverwrittenFormula, 45},
    {Evidence::WrongFormula, 45},   {Evidence::Total, 6},
    {Evidence::ForgottenTotal, 25}, {Evidence::ForgottenTotals, 30},
    {Evidence::LastYear, 10},       {Evidence::Text, 400},
}};

// For each violated rule that a changed cell is in: cells that only carry a difference on are less likely.
inline constexpr int weightOfViolatedRule = 8;

constexpr int weightOf(Evidence evidence)
{
    for (const auto& [which, weight] : weights)
        if (which == evidence)
            return weight;
    return 0;
}

} // namespace gouji::corrections
