// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "core/validation.hpp"
#include "support/damage.hpp"
#include "support/damage_cases.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <iomanip>
#include <sstream>

// Every damaged report as a file: the program tells of it what the engine does.
namespace gouji::test {
namespace {

namespace json = boost::json;

std::string escaped(const std::string& text)
{
    std::string xml;
    for (const char c : text) {
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else
            xml += c;
    }
    return xml;
}

std::string cellXml(const document::Grid& grid, document::Position position)
{
    if (grid.isCovered(position))
        return "<table:covered-table-cell/>";
    std::ostringstream xml;
    xml << std::setprecision(15);
    const document::Area area = grid.areaAt(position);
    xml << "<table:table-cell table:number-columns-spanned=\"" << area.last.column - area.first.column + 1
        << "\" table:number-rows-spanned=\"" << area.last.row - area.first.row + 1 << '"';
    const document::CellValue& value = grid.at(position).value;
    if (const auto* number = std::get_if<double>(&value))
        xml << " office:value-type=\"float\" office:value=\"" << *number << "\"/>";
    else if (const auto* text = std::get_if<std::string>(&value))
        xml << " office:value-type=\"string\"><text:p>" << escaped(*text) << "</text:p></table:table-cell>";
    else
        xml << "/>";
    return xml.str();
}

std::string tableXml(const document::Grid& grid, const std::set<int>& hiddenRows)
{
    std::string xml = "<table:table table:name=\"" + escaped(grid.name()) + "\">";
    for (int row = 0; row < grid.rowCount(); ++row) {
        xml += hiddenRows.contains(row) ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>";
        for (int column = 0; column < std::max(1, grid.columnCount(row)); ++column)
            xml += cellXml(grid, {row, column});
        xml += "</table:table-row>";
    }
    return xml + "</table:table>";
}

std::string documentOf(const DamagedWorkbook& damaged)
{
    std::string tables;
    for (std::size_t sheet = 0; sheet < damaged.workbook.sheets.size(); ++sheet)
        tables += tableXml(damaged.workbook.sheets[sheet], damaged.hiddenRows[sheet]);
    return flatOpenDocument(tables);
}

std::string textAt(const json::object& object, const char* key)
{
    const json::value* found = object.if_contains(key);
    return found ? std::string(found->as_string()) : std::string();
}

// As lineOf writes it.
std::string lineOfJson(const json::object& finding)
{
    const json::object& at = finding.at("at").as_object();
    std::string line = textAt(finding, "rule") + " | " + textAt(at, "table");
    for (const char* part : {"row", "column"})
        if (const std::string code = textAt(at, part); !code.empty())
            line.append(" ").append(code);
    if (finding.contains("difference"))
        line += " | " + textAt(finding, "expected") + " | " + textAt(finding, "actual");
    return line + " | " + std::to_string(finding.at("cells").as_array().size());
}

class DamagedFileTest : public testing::TestWithParam<DamageCase> {};

TEST_P(DamagedFileTest, IsJudgedByTheProgramAsByTheEngine)
{
    const auto catalogue = packs::builtInCatalogue();
    const DamagedWorkbook damaged = test::damaged(GetParam().root(), catalogue);
    const TemporaryFolder folder;
    writeFile(folder / "report.fods", documentOf(damaged));
    const auto lines = linesOf(runGouji({"check", "--format=json", (folder / "report.fods").string()}).output);
    const auto validations = validate(damaged.workbook, catalogue);
    ASSERT_EQ(lines.size(), validations.size());
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const json::object report = json::parse(lines[index]).as_object();
        EXPECT_EQ(textAt(report, "agency"), validations[index].report.agency);
        EXPECT_EQ(report.at("year").as_int64(), validations[index].report.year);
        std::vector<std::string> found;
        for (const json::value& finding : report.at("findings").as_array())
            found.push_back(lineOfJson(finding.as_object()));
        std::vector<std::string> expected;
        std::ranges::transform(validations[index].findings, std::back_inserter(expected), test::lineOf);
        EXPECT_EQ(found, expected);
    }
}

INSTANTIATE_TEST_SUITE_P(All, DamagedFileTest, testing::ValuesIn(damageCases()),
                         [](const auto& named) { return named.param.name(); });

} // namespace
} // namespace gouji::test
