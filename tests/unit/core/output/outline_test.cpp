// SPDX-License-Identifier: MPL-2.0
#include "core/output/outline.hpp"

#include "support/seed.hpp"

#include <gtest/gtest.h>

namespace gouji::output {
namespace {

TEST(OutlineTest, GroupsBySeverityAndTable)
{
    const auto catalogue = packs::builtInCatalogue();
    const Validation validation = test::seedValidation(catalogue);
    const auto outline = outlineOf(validation, wording::Messages::builtIn(Language::Chinese));
    ASSERT_EQ(outline.size(), 2u);
    EXPECT_EQ(outline[0].severity, rules::Severity::Error);
    ASSERT_EQ(outline[0].tables.size(), 1u);
    EXPECT_EQ(outline[0].tables[0].findings, (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_EQ(outline[1].severity, rules::Severity::Warning);
    ASSERT_EQ(outline[1].tables.size(), 2u);
    EXPECT_EQ(outline[1].tables[0].findings, (std::vector<std::size_t>{4}));
    EXPECT_EQ(outline[1].tables[1].findings, (std::vector<std::size_t>{5}));
}

TEST(OutlineTest, IsEmptyWithoutFindings)
{
    const auto catalogue = packs::builtInCatalogue();
    const auto zeros = validate(test::formOf(catalogue.editions.front()), catalogue).at(0);
    EXPECT_TRUE(outlineOf(zeros, wording::Messages::builtIn(Language::English)).empty());
}

} // namespace
} // namespace gouji::output
