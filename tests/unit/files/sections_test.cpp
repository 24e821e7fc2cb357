// SPDX-License-Identifier: MPL-2.0
#include "core/reading/locator.hpp"
#include "files/workbook_file.hpp"
#include "support/source_files.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

// Headings counted by Word in one, in words of its own in the other.
TEST(SectionsOfFilesTest, AreFoundInPublishedDocuments)
{
    for (const char* name : {"official-form-2021.docx", "donghu-chengguan-2020.txt"}) {
        const auto document = readWorkbook(test::projectRoot() / "tests/data/published" / name);
        ASSERT_TRUE(document) << name;
        const auto reports = reading::locateReports(*document, packs::builtInCatalogue(), {});
        ASSERT_EQ(reports.size(), 1u) << name;
        std::vector<int> numbers;
        for (const reports::Section& section : reports[0].sections) {
            if (section.number > 0)
                numbers.push_back(section.number);
        }
        EXPECT_EQ(numbers, (std::vector<int>{1, 2, 3, 4, 5, 6})) << name;
    }
}

} // namespace
} // namespace gouji::files
