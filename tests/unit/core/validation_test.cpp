// SPDX-License-Identifier: MPL-2.0
#include "core/validation.hpp"

#include "support/seed.hpp"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(ValidationTest, IsInconsistentOnlyWithErrors)
{
    const auto catalogue = packs::builtInCatalogue();
    const Validation seed = test::seedValidation(catalogue);
    EXPECT_EQ(seed.verdict(), Verdict::Inconsistent);
    EXPECT_EQ(seed.count(rules::Severity::Error), 4);
    EXPECT_EQ(seed.count(rules::Severity::Warning), 2);

    test::FormCells blank = test::seedCells();
    std::erase_if(blank, [](const auto& cell) { return cell.first.table == reports::TableCode("applications"); });
    const auto validations = validate(test::formOf(catalogue.editions.front(), blank), catalogue);
    EXPECT_EQ(validations.at(0).verdict(), Verdict::Consistent);
    EXPECT_EQ(validations.at(0).count(rules::Severity::Warning), 2);
}

TEST(ValidationTest, DifferenceIsActualMinusExpected)
{
    const Validation seed = test::seedValidation(packs::builtInCatalogue());
    EXPECT_EQ(seed.findings.at(0).difference(), figures::Decimal(-5));
}

TEST(ValidationTest, IsEmptyWithoutAStandardTable)
{
    EXPECT_TRUE(validate({}, packs::builtInCatalogue()).empty());
}

} // namespace
} // namespace gouji
