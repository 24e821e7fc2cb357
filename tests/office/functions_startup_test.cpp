// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/office_test.hpp"

#include <fstream>

// The office reads the extension's library when it is needed, not when it starts.
namespace gouji::office {
namespace {

bool hasLoadedLibrary(const Office& office)
{
    std::ifstream maps("/proc/" + std::to_string(office.processId()) + "/maps");
    EXPECT_TRUE(maps) << "no such process";
    bool anything = false;
    for (std::string line; std::getline(maps, line); anything = true)
        if (line.ends_with("/gouji.uno.so"))
            return true;
    EXPECT_TRUE(anything);
    return false;
}

} // namespace

class LibraryLoadingTest : public ChineseOfficeTest {};

TEST_F(LibraryLoadingTest, WaitsForASpreadsheet)
{
    EXPECT_FALSE(hasLoadedLibrary(office())) << "started";
    const Document document = office().newSpreadsheet();
    enter(document, "A1", "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
    EXPECT_EQ(shownIn(document, "A1"), "1");
    EXPECT_TRUE(hasLoadedLibrary(office())) << "with a call";
}

} // namespace gouji::office
