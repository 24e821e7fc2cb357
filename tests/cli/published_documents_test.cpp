// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <map>
#include <set>

// Documents as they were published, byte for byte.
namespace gouji::test {
namespace {

namespace json = boost::json;

json::value reportIn(const std::string& name)
{
    const Outcome outcome = runGouji({"check", "--format", "json", std::string(GOUJI_PUBLISHED "/") + name});
    EXPECT_EQ(linesOf(outcome.output).size(), 1u) << outcome.complaints;
    return json::parse(linesOf(outcome.output).at(0));
}

std::set<std::string> tablesOf(const json::value& report)
{
    std::set<std::string> tables;
    for (const json::value& table : report.at("tables").as_array())
        tables.emplace(table.at("table").as_string());
    return tables;
}

std::string differenceOf(const json::value& finding)
{
    return std::string(finding.at("at").as_object().contains("column") ? finding.at("at").at("column").as_string()
                                                                       : json::string())
           + " " + std::string(finding.at("difference").as_string());
}

TEST(PublishedDocumentsTest, FindAllTablesOfATextPastedFromItsPage)
{
    const json::value report = reportIn("donghu-chengguan-2020.txt");
    EXPECT_EQ(report.at("edition").as_string(), "2019");
    EXPECT_EQ(tablesOf(report), (std::set<std::string>{"applications", "disclosure", "reviews"}));

    std::map<std::string, std::set<std::string>> differences;
    for (const json::value& finding : report.at("findings").as_array()) {
        if (finding.as_object().contains("difference"))
            differences[std::string(finding.at("rule").as_string())].insert(differenceOf(finding));
    }
    EXPECT_EQ(differences["applications.balance"], (std::set<std::string>{"natural-person -5", "total -5"}));
    EXPECT_EQ(differences["applications.outcome-total"], (std::set<std::string>{"natural-person -3", "total -3"}));
}

TEST(PublishedDocumentsTest, FindTheBlanksOfAPastedText)
{
    std::set<std::string> blanks;
    const json::value report = reportIn("donghu-chengguan-2020.txt");
    for (const json::value& finding : report.at("findings").as_array()) {
        if (finding.at("rule").as_string() != "value.missing")
            continue;
        for (const json::value& cell : finding.at("cells").as_array())
            blanks.insert(std::string(cell.at("row").as_string()) + " "
                          + std::string(cell.at("column").as_string()));
    }
    EXPECT_EQ(blanks, (std::set<std::string>{"coercion decisions", "penalties decisions", "permits change",
                                             "permits decisions"}));
}

TEST(PublishedDocumentsTest, FindTheEmptyTablesOfTheOfficialForm)
{
    const json::value report = reportIn("official-form-2021.docx");
    EXPECT_EQ(report.at("edition").as_string(), "2021");
    EXPECT_EQ(tablesOf(report), (std::set<std::string>{"applications", "disclosure", "reviews"}));
    std::multiset<std::string> rules;
    for (const json::value& finding : report.at("findings").as_array())
        rules.emplace(finding.at("rule").as_string());
    EXPECT_EQ(rules.count("form.table-empty"), 3u);
    EXPECT_EQ(rules.count("form.table-missing"), 0u);
}

} // namespace
} // namespace gouji::test
