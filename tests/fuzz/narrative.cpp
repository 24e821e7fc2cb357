// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/narrative.hpp"

#include "core/packs/catalogue.hpp"
#include "fuzz/target.hpp"

namespace gouji::fuzz {
namespace {

reports::Table tableOf(const forms::TableDefinition& definition, const forms::Form& form)
{
    reports::Table table;
    table.code = definition.code;
    for (std::size_t index = 0; index < form.cells.size(); ++index) {
        const reports::CellRef& ref = form.cells[index].ref;
        if (ref.table != definition.code)
            continue;
        reports::ReportCell cell;
        cell.index = index;
        cell.row = ref.row;
        cell.column = ref.column;
        cell.figure.kind = document::Figure::Kind::Number;
        cell.figure.number = figures::Decimal(3);
        table.cells.push_back(cell);
    }
    return table;
}

// All figures are 3.
reports::Report reportOf(const packs::Edition& edition)
{
    reports::Report report;
    report.edition = edition.code();
    report.year = 2024;
    for (const forms::TableDefinition& definition : edition.form().tables)
        report.tables.push_back(tableOf(definition, edition.form()));
    return report;
}

// A section a line.
std::vector<reports::Section> sectionsOf(std::string_view text)
{
    constexpr int mostSections = 7;
    std::vector<reports::Section> sections;
    for (int number = 0; number < mostSections; ++number) {
        const auto end = text.find('\n');
        reports::Section& section = sections.emplace_back();
        section.number = number;
        section.paragraphs.push_back({std::string(text.substr(0, end)), document::ParagraphLocation{}, 0});
        if (end == text.npos)
            break;
        text.remove_prefix(end + 1);
    }
    return sections;
}

} // namespace

// The input as the text of a report, beside last year's.
void run(std::string_view input)
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    static const packs::Edition& edition = catalogue.editions.back();
    static const reports::Report before = reportOf(edition);
    static const rules::Figures lastYear(before, edition.ruleSet(), reports::Period::LastYear);
    static reports::Report report = before;
    static const rules::Figures figures(report, edition.ruleSet());
    report.sections = sectionsOf(input);
    static_cast<void>(narrative::read({report, edition.ruleSet(), figures, &lastYear}, edition, &before));
}

} // namespace gouji::fuzz
