// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace gouji::office {
namespace {

using css::uno::Any;
using interop::toUno;

css::beans::PropertyValue property(const char* name, const char* value)
{
    return {toUno(name), -1, Any(toUno(value)), css::beans::PropertyState_DIRECT_VALUE};
}

std::filesystem::path csvOf(const std::string& report, const std::filesystem::path& folder)
{
    const std::string command = "cd '" + folder.string()
                                + "' && LC_ALL=zh_CN.UTF-8 '" GOUJI_PROGRAM "' check --format csv '" + report
                                + "' > findings.csv";
    static_cast<void>(std::system(command.c_str()));
    return folder / "findings.csv";
}

// What the dialog proposes for a file of ours: it sees UTF-8 by the first bytes, and commas.
Document openCsv(const Office& office, const std::filesystem::path& file)
{
    const std::array arguments{property("FilterName", "Text - txt - csv (StarCalc)"),
                               property("FilterOptions", "44,34,76,1")};
    return {office.desktop()->loadComponentFromURL(toUno("file://" + file.string()), "_blank", 0,
                                                   {arguments.data(), 2}),
            css::uno::UNO_QUERY_THROW};
}

} // namespace

class CsvTest : public ChineseOfficeTest {};

TEST_F(CsvTest, OpensWithAColumnForEachValueAndNoFormula)
{
    // A report whose file has a name that wants to be a formula. No body has: a name is letters.
    std::filesystem::copy_file(GOUJI_SOURCE "/tests/data/workbooks/donghu-chengguan-2020.txt",
                               office().folder() / "=2+2.txt");

    const Document document = openCsv(office(), csvOf("=2+2.txt", office().folder()));

    EXPECT_EQ(shownIn(document, "G1"), "rule");
    EXPECT_EQ(shownIn(document, "G2"), "applications.balance");
    EXPECT_EQ(cellOf(document, "M2")->getType(), css::table::CellContentType_VALUE) << "expected";
    EXPECT_EQ(shownIn(document, "O2"), "-5");
    EXPECT_TRUE(shownIn(document, "P2").starts_with("自然人：一、本年新收 3"));
    EXPECT_EQ(cellOf(document, "A2")->getType(), css::table::CellContentType_TEXT);
    EXPECT_TRUE(shownIn(document, "A2").starts_with("'="));
}

} // namespace gouji::office
