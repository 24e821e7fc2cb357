// SPDX-License-Identifier: MPL-2.0
#include "narrative/sample.hpp"

#include "core/rules/subject.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace gouji::narrative {
namespace {

// "applications 1 total 38" a line.
std::map<reports::CellRef, figures::Decimal> figuresIn(const std::string& name)
{
    std::map<reports::CellRef, figures::Decimal> figures;
    std::istringstream lines(dataFile(name));
    std::string table, row, column, value;
    while (lines >> table >> row >> column >> value)
        figures[{reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)}] =
            *figures::Decimal::parse(value);
    return figures;
}

reports::Table tableOf(const forms::TableDefinition& definition, const packs::Edition& edition,
                       const std::map<reports::CellRef, figures::Decimal>& figures)
{
    reports::Table table;
    table.code = definition.code;
    table.sheet = definition.sheet;
    for (std::size_t index = 0; index < edition.form().cells.size(); ++index) {
        const reports::CellRef& ref = edition.form().cells[index].ref;
        const forms::RowDefinition* row = definition.find(ref.row);
        if (ref.table != definition.code || !row || !row->replaces.empty())
            continue;
        reports::ReportCell cell;
        cell.index = index;
        cell.row = ref.row;
        cell.column = ref.column;
        cell.position = {static_cast<int>(index), 1};
        cell.figure.kind = document::Figure::Kind::Number;
        const auto found = figures.find(ref);
        cell.figure.number = found == figures.end() ? figures::Decimal() : found->second;
        table.cells.push_back(cell);
    }
    return table;
}

} // namespace

std::string dataFile(const std::string& name)
{
    std::ifstream file(std::string(GOUJI_NARRATIVE) + "/" + name);
    EXPECT_TRUE(file.good()) << name;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

const packs::Catalogue& forms()
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    return catalogue;
}

const packs::Edition& editionOf(const std::string& code) { return *forms().find(reports::EditionCode(code)); }

reports::Report sampleReport(const std::string& edition, const std::string& name)
{
    reports::Report report;
    report.edition = reports::EditionCode(edition);
    report.year = edition == "2019" ? 2020 : 2024;
    const auto figures = figuresIn(name + "-" + edition + ".txt");
    for (const forms::TableDefinition& definition : editionOf(edition).form().tables)
        report.tables.push_back(tableOf(definition, editionOf(edition), figures));
    return report;
}

reports::Section section(int number, std::string heading, std::vector<std::string> paragraphs)
{
    reports::Section section;
    section.number = number;
    section.heading = std::move(heading);
    std::size_t place = static_cast<std::size_t>(number + 1) * 100;
    for (std::string& paragraph : paragraphs)
        section.paragraphs.push_back({std::move(paragraph), document::ParagraphLocation{place++}, 0});
    return section;
}

std::vector<reports::Section> soundSections()
{
    const auto& headings = editionOf("2021").form().sections;
    return {
        section(0, "", {"某县交通运输局2024年政府信息公开工作年度报告"}),
        section(1, headings[0],
                {"我局全年收到政府信息公开申请38件。",
                 "这一年里，全局上下把公开透明当作日常工作的一部分，凡是群众关心的道路养护、公交线路、客运票价等"
                 "事项，都在决定之前听取意见，在决定之后及时说明理由。网站栏目由专人维护，内容先审后发，"
                 "发现错漏立即改正；窗口人员对前来查询的群众耐心解释，能当场办好的当场办好。"}),
        section(2, headings[1], {}),
        section(3, headings[2], {}),
        section(4, headings[3], {}),
        section(5, headings[4], {"工作中还有不足之处，明年继续改进。"}),
        section(6, headings[5], {"全年没有收取信息处理费。"}),
        section(-1, "", {"某县交通运输局", "2025年1月20日"})};
}

Narrative narrativeOf(const reports::Report& report, const reports::Report* lastYear)
{
    const packs::Edition& edition = editionOf(report.edition.text());
    const rules::Figures figures(report, edition.ruleSet());
    std::optional<rules::Figures> before;
    if (lastYear)
        before.emplace(*lastYear, edition.ruleSet(), reports::Period::LastYear);
    return read({report, edition.ruleSet(), figures, before ? &*before : nullptr}, edition, lastYear);
}

std::vector<std::string> idsOf(const Narrative& narrative)
{
    std::vector<std::string> ids;
    for (const rules::Finding& finding : narrative.findings) {
        std::string id = finding.rule.text().substr(5);
        if (!finding.variant.empty() && finding.variant != "several")
            id += "." + finding.variant;
        ids.push_back(id);
    }
    return ids;
}

std::string written(const TextFigure& figure, const packs::Edition& edition)
{
    std::string text = figure.value.toString() + " " + wordOf(figure.status);
    if (figure.status == FigureStatus::Unjudged)
        text += " " + figure.reason;
    if (figure.status != FigureStatus::Tied || figure.readings.empty())
        return text;
    std::string cells;
    for (const rules::YearCell& cell : figure.readings.front().cells) {
        const reports::CellRef& ref = edition.form().cells[cell.index].ref;
        cells += (cells.empty() ? " " : "+") + ref.table.text() + ":" + ref.row.text() + ":" + ref.column.text();
    }
    return text + cells;
}

} // namespace gouji::narrative
