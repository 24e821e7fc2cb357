// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/narrative.hpp"
#include "core/packs/catalogue.hpp"
#include "core/embedded_text.hpp"
#include "fuzz/target.hpp"

namespace gouji::fuzz {
namespace {

// A report with tables whose figures are all 3, and the input as its text.
void readText(std::string_view text)
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    const packs::Edition& edition = catalogue.editions.back();
    reports::Report report;
    report.edition = edition.code();
    report.year = 2024;
    for (const forms::TableDefinition& definition : edition.form().tables) {
        reports::Table& table = report.tables.emplace_back();
        table.code = definition.code;
        for (std::size_t index = 0; index < edition.form().cells.size(); ++index) {
            if (edition.form().cells[index].ref.table != definition.code)
                continue;
            reports::ReportCell cell;
            cell.index = index;
            cell.row = edition.form().cells[index].ref.row;
            cell.column = edition.form().cells[index].ref.column;
            cell.figure.kind = document::Figure::Kind::Number;
            cell.figure.number = figures::Decimal(3);
            table.cells.push_back(cell);
        }
    }
    int number = 0;
    while (number < 7) {
        const auto end = text.find('\n');
        reports::Section section;
        section.number = number++;
        section.paragraphs.push_back({std::string(text.substr(0, end)), document::ParagraphLocation{}, 0});
        report.sections.push_back(std::move(section));
        if (end == text.npos)
            break;
        text.remove_prefix(end + 1);
    }
    const rules::Figures figures(report, edition.ruleSet());
    const rules::Figures lastYear(report, edition.ruleSet(), reports::Period::LastYear);
    static_cast<void>(narrative::read({report, edition.ruleSet(), figures, &lastYear}, edition, &report));
}

// A claims file in the place of the newest edition's own.
void readClaims(std::string_view claims)
{
    std::vector<EmbeddedText> files;
    for (const EmbeddedText& file : embedded::packFiles())
        files.push_back({file.name, file.name == "templates/disclosure/2021/claims.json" ? claims : file.text});
    static_cast<void>(packs::readCatalogue(files));
}

} // namespace

// The first byte says which it is.
void run(std::string_view input)
{
    if (input.empty())
        return;
    if (input.front() == '{')
        readClaims(input);
    else
        readText(input.substr(1));
}

} // namespace gouji::fuzz
