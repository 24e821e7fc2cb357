// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"
#include "core/reports/code.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::packs {

// How often a report of the family is made.
enum class Frequency { Yearly, Quarterly };

// A kind of report: what is the same in all of its editions.
struct Family {
    reports::FamilyCode code;
    LocalisedText name;
    Frequency frequency = Frequency::Yearly;
    // The words of its title: those for what is reported, then those for the report.
    std::vector<std::u32string> subjects;
    std::vector<std::u32string> reports;
    // The labels of the agency and of the period on the form, and of the agency on sites that publish it; by their
    // keys.
    std::vector<std::u32string> agencyLabels;
    std::vector<std::u32string> periodLabels;
    std::vector<std::u32string> publisherLabels;
    // Letters of which a text has one at least if it is a title, a label or names a period.
    std::vector<std::string> telling;
    // The rule whose expected figures may be filled in from the report of the period before.
    std::optional<reports::RuleId> carriedOver;
    // Rules by which a figure of the period before goes on: a new report opens with it.
    std::vector<reports::RuleId> openings;
};

} // namespace gouji::packs
