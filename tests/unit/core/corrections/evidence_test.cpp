// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/weights.hpp"

#include <gtest/gtest.h>

#include <set>

namespace gouji::corrections {
namespace {

struct Slip {
    const char* typed; // empty: blank
    int meant;
    std::optional<Evidence> evidence;
};

void PrintTo(const Slip& slip, std::ostream* stream) { *stream << slip.typed << " for " << slip.meant; }

class TypingEvidenceTest : public testing::TestWithParam<Slip> {};

TEST_P(TypingEvidenceTest, TellsHowTheFigureCameAbout)
{
    const std::string typed = GetParam().typed;
    const document::CellValue value =
        typed.empty() ? document::CellValue(document::Blank()) : document::CellValue(typed);

    EXPECT_EQ(typingEvidence(document::readFigure(value, {}), figures::Decimal(GetParam().meant)),
              GetParam().evidence);
}

INSTANTIATE_TEST_SUITE_P(
    Slips, TypingEvidenceTest,
    testing::Values(Slip{"-3", 3, Evidence::Sign}, Slip{"31", 13, Evidence::SwappedDigits},
                    Slip{"133", 13, Evidence::DoubledDigit}, Slip{"113", 13, Evidence::DoubledDigit},
                    Slip{"2", 20, Evidence::DroppedZero}, Slip{"200", 20, Evidence::AddedZero},
                    Slip{"12", 132, Evidence::MissingDigit}, Slip{"132", 12, Evidence::ExtraDigit},
                    Slip{"16", 13, Evidence::OneDigit}, Slip{"6", 3, Evidence::KeyBeside},
                    Slip{"7", 2, Evidence::OtherDigit}, Slip{"", 3, Evidence::BlankForFigure},
                    Slip{"0", 3, Evidence::ZeroForFigure}, Slip{"-5", 3, Evidence::NotAFigure},
                    Slip{"若干", 3, Evidence::NotAFigure}, Slip{"57", 13, std::nullopt},
                    Slip{"3", 0, Evidence::FigureForZero}, Slip{"1305", 13, std::nullopt}));

TEST(WeightsTest, EveryEvidenceHasAWeightAndAWordOfItsOwn)
{
    std::set<std::string_view> words;
    for (const auto& [evidence, weight] : weights) {
        EXPECT_GT(weightOf(evidence), 0);
        words.insert(wordOf(evidence));
    }
    EXPECT_EQ(words.size(), weights.size());
    for (const Evidence mend : {Evidence::Words, Evidence::NoneIsZero}) // are not weighed: nothing competes with them
        words.insert(wordOf(mend));
    EXPECT_EQ(words.size(), static_cast<std::size_t>(Evidence::Text) + 1);
}

} // namespace
} // namespace gouji::corrections
