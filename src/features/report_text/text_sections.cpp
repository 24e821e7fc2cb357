// SPDX-License-Identifier: MPL-2.0
#include "features/report_text/text_sections.hpp"

#include "office/calc/built_sheet.hpp"
#include "office/calc/cell_changes.hpp"
#include "office/calc/hidden_workbook.hpp"
#include "office/calc/templates.hpp"
#include "office/calc/text_cells.hpp"
#include "office/calc/undo_step.hpp"

#include <algorithm>
#include <string>

namespace gouji::report_text {

using commands::CommandContext;

namespace {

constexpr const char* title = "report-text.title";

std::string sheetName(const calc::Document& document, int index)
{
    return calc::sheetName(calc::sheetAt(document, index));
}

// Further sheets of a table that is cut over several included.
bool holdsTable(int sheet, const std::vector<Validation>& validations)
{
    const auto standsThere = [&](const reports::Table& table) {
        return table.sheetIndex == sheet
               || std::ranges::count(table.furtherParts, sheet, &reports::TablePart::sheetIndex) > 0;
    };
    return std::ranges::any_of(validations, [&](const Validation& validation) {
        return std::ranges::any_of(validation.report.tables, standsThere);
    });
}

// The sheet of the report that stands for one of the template: that of the same table, or of the same name.
std::optional<std::string> sheetFor(const std::string& ofTemplate, const Validation& validation,
                                    const calc::Document& document)
{
    for (const forms::TableDefinition& definition : validation.edition->form().tables) {
        const reports::Table* table = validation.report.find(definition.code);
        if (definition.sheet == ofTemplate)
            return table ? std::optional(table->sheet) : std::nullopt;
    }
    return calc::sheetNamed(document, ofTemplate) ? std::optional(ofTemplate) : std::nullopt;
}

bool isOfTable(const std::string& sheet, const packs::Edition& edition)
{
    return std::ranges::any_of(edition.form().tables,
                               [&](const forms::TableDefinition& table) { return table.sheet == sheet; });
}

bool isHeading(const std::string& sheet, const packs::Edition& edition)
{
    return std::ranges::count(edition.form().sections, sheet) > 0;
}

// Whether the report has words in the section of that heading already.
bool hasSection(const std::string& heading, const Validation& validation)
{
    const auto& headings = validation.edition->form().sections;
    const auto number = std::ranges::find(headings, heading) - headings.begin() + 1;
    return std::ranges::any_of(validation.report.sections, [&](const reports::Section& section) {
        return section.number == number && !section.paragraphs.empty();
    });
}

// A sheet that comes out of the template, and in front of which sheet of the report.
struct Addition {
    std::string sheet;
    int position = 0;
};

// In the order of the template, whose first sheet is the cover.
std::vector<Addition> additionsFor(const Validation& validation, const calc::Document& document,
                                   const calc::Document& from)
{
    std::vector<Addition> additions;
    int position = -1; // behind the sheet of the report that was met last
    for (int index = 1; index < calc::sheetCount(from); ++index) {
        const std::string name = sheetName(from, index);
        if (const auto present = sheetFor(name, validation, document)) {
            const int there = *calc::sheetNamed(document, *present);
            // What was found before any sheet of the report stands in front of its first one.
            if (position < 0)
                for (Addition& addition : additions)
                    addition.position = there;
            position = there + 1;
        } else if (!isOfTable(name, *validation.edition)
                   && !(isHeading(name, *validation.edition) && hasSection(name, validation))) {
            additions.push_back({name, std::max(position, 0)});
        }
    }
    return additions;
}

// Outside the template there is no cover from which the head could take what it says.
void makePlain(const calc::Document& document, int sheetIndex, const calc::Document& from, const std::string& name,
               const reports::Report& report)
{
    constexpr std::string_view noYear = "　　"; // as the template leaves room for it
    const auto source = static_cast<std::size_t>(*calc::sheetNamed(from, name));
    std::vector<std::string> rows;
    for (const int row : {0, 1}) {
        std::string& text = rows.emplace_back(calc::textIn(from, {source, {row, 0}}));
        for (std::size_t at = 0; report.year && (at = text.find(noYear, at)) != std::string::npos;)
            text.replace(at, noYear.size(), std::to_string(*report.year));
    }
    rows.front().insert(0, report.agency);
    calc::writeParagraphs(document, {static_cast<std::size_t>(sheetIndex), {0, 0}}, rows);
}

void add(const std::vector<Addition>& additions, const Validation& validation, const calc::Document& document,
         const calc::Document& from)
{
    int added = 0;
    for (const Addition& addition : additions) {
        const int position = addition.position + added++;
        calc::buildSheet(document, from, addition.sheet, position);
        if (!isHeading(addition.sheet, *validation.edition))
            makePlain(document, position, from, addition.sheet, validation.report);
    }
}

} // namespace

std::vector<int> textSheetsOf(const calc::Document& document, const packs::Catalogue& catalogue,
                              const std::vector<Validation>& validations)
{
    std::vector<int> sheets;
    for (int index = 0; index < calc::sheetCount(document); ++index) {
        const std::string name = sheetName(document, index);
        const bool bearsHeading = std::ranges::any_of(
            catalogue.editions, [&](const packs::Edition& edition) { return isHeading(name, edition); });
        if (bearsHeading && !holdsTable(index, validations))
            sheets.push_back(index);
    }
    return sheets;
}

std::optional<Message> protectionOf(const std::vector<int>& sheets, const calc::Document& document)
{
    for (const int sheet : sheets)
        if (auto refusal = calc::sheetProtectionOf(document, sheet, firstParagraph))
            return refusal;
    return std::nullopt;
}

void addSections(const CommandContext& command)
{
    const auto session = command.session();
    const calc::Document document = command.document();
    if (const auto refusal = calc::refusalOf(document))
        return command.tell(title, *refusal);
    if (const auto refusal = calc::structureProtectionOf(document))
        return command.tell(title, *refusal);
    session->validate();
    if (session->validations()->size() != 1)
        return command.tell(title, {"report-text.not-one-report", {}});
    const Validation validation = session->validations()->front();
    const std::string& edition = validation.report.edition.text();
    const auto url = calc::templateUrl(command.context, edition);
    if (!url)
        return command.tell("new-report.title", {"new-report.no-template", {{"edition", edition}}});
    const calc::HiddenWorkbook opened(command.context, *url, calc::HiddenWorkbook::Mode::Read);
    if (!opened.document().is())
        return command.tell("new-report.title", {"new-report.no-template", {{"edition", edition}}});
    const auto additions = additionsFor(validation, document, opened.document());
    if (additions.empty())
        return command.tell(title, {"report-text.has-sections", {}});
    calc::changeInOneStep(document, session->engine().messages.text("undo.add-sections"), [&] {
        calc::loadStyles(document, *url);
        add(additions, validation, document, opened.document());
    });
    session->validate();
}

} // namespace gouji::report_text
