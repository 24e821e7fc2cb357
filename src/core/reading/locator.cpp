// SPDX-License-Identifier: MPL-2.0
#include "core/reading/locator.hpp"

#include "core/figures/count_unit.hpp"
#include "core/figures/unit_words.hpp"
#include "core/reading/edition_fit.hpp"
#include "core/reading/grouping.hpp"
#include "core/reading/identity.hpp"
#include "core/reading/joined_reading.hpp"
#include "core/reading/lost_merges.hpp"
#include "core/reading/pasted_sheets.hpp"
#include "core/reading/sections.hpp"
#include "core/reading/table_locator.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::reading {
namespace {

// That of single pieces says nothing.
bool isCaption(const std::string& text)
{
    const auto pieces = figures::countUnitInCaption(text);
    return figures::unitInCaption(text) || (pieces && pieces->powerOfTen != 0) || figures::isUnclearCaption(text);
}

using document::Workbook;
using forms::TableDefinition;
using packs::Edition;

// How headings are recognised.
enum class Reading { ToTheLetter, BySimilarity };

// A workbook whose labels are found, and the editions to read it by.
struct Task {
    const Workbook& workbook;
    const packs::Catalogue& catalogue;
    const std::optional<reports::EditionCode>& wanted;
    std::vector<LabelledSheet> sheets;

    Task(const Workbook& book, const packs::Catalogue& editions,
         const std::optional<reports::EditionCode>& edition)
        : workbook(book),
          catalogue(editions),
          wanted(edition)
    {
        for (const document::Grid& grid : book.sheets)
            sheets.push_back({grid, static_cast<int>(sheets.size()), LabelIndex(grid, editions.lexicon), {}});
        for (const document::Paragraph& paragraph : book.paragraphs) {
            const auto at = static_cast<std::size_t>(paragraph.sheetsBefore);
            if (at < sheets.size() && isCaption(paragraph.text))
                sheets[at].caption = paragraph.text;
        }
    }
};

std::vector<LocatedTable> tablesIn(const LabelledSheet& sheet, const TableDefinition& definition, Reading reading,
                                   const Lexicon& lexicon)
{
    return reading == Reading::ToTheLetter ? tablesToTheLetter(sheet, definition, lexicon)
                                           : tablesBySimilarity(sheet, definition, lexicon);
}

std::vector<TableReading> readTables(const Task& task, Reading reading)
{
    std::vector<TableReading> tables;
    for (const LabelledSheet& sheet : task.sheets) {
        for (const Edition& edition : task.catalogue.editions) {
            if (!sheet.labels.area() || (task.wanted && edition.code() != *task.wanted))
                continue;
            for (const TableDefinition& definition : edition.form().tables) {
                for (LocatedTable& located : tablesIn(sheet, definition, reading, task.catalogue.lexicon))
                    tables.push_back({&edition, std::move(located)});
            }
        }
    }
    return tables;
}

// A report with where its tables stand, and whether everything that is printed on its edition's form was found.
struct LocatedReport {
    reports::Report report;
    ReportPlaces places;
    bool isWhole = false;
};

// Takes the tables out of the group.
LocatedReport reportOf(Group& group, const Edition& edition, Identity identity, ReportPlaces places)
{
    LocatedReport located{
        {edition.code(), identity.year, std::move(identity.agency), {}, {}}, std::move(places), false};
    located.report.family = edition.form().family;
    located.report.quarter = identity.quarter;
    std::size_t whole = 0;
    for (TableOccurrence& occurrence : group) {
        if (LocatedTable* table = readingOf(occurrence, edition)) {
            located.report.tables.push_back(std::move(table->table));
            whole += table->hasGaps ? 0 : 1;
        }
    }
    located.isWhole = whole == edition.form().tables.size();
    return located;
}

ReportPlaces placesOf(const Group& group)
{
    ReportPlaces places;
    for (const TableOccurrence& occurrence : group)
        places.emplace_back(occurrence.sheetIndex, occurrence.range);
    return places;
}

// Takes the readings by editions of a family.
std::vector<TableReading> readingsOf(const packs::Family& family, std::vector<TableReading>& all)
{
    std::vector<TableReading> own;
    for (TableReading& reading : all)
        if (reading.edition->form().family == family.code)
            own.push_back(std::move(reading));
    std::erase_if(all, [&](const TableReading& reading) { return reading.edition->form().family == family.code; });
    return own;
}

// Reports of one family do not share tables with those of another.
std::vector<LocatedReport> readReports(const Task& task, Reading reading)
{
    std::vector<TableReading> readings = readTables(task, reading);
    std::vector<LocatedReport> reports;
    for (const auto& family : task.catalogue.families) {
        std::vector<Group> groups = groupedByReport(readingsOf(*family, readings), task.catalogue);
        std::vector<ReportPlaces> places;
        std::ranges::transform(groups, std::back_inserter(places), placesOf);
        if (groups.empty())
            continue;
        std::vector<Identity> identities = identify(task.workbook, places, *family);
        for (std::size_t index = 0; index < groups.size(); ++index) {
            const Edition& edition = bestEdition(groups[index], task.catalogue, identities[index].year);
            reports.push_back(
                reportOf(groups[index], edition, std::move(identities[index]), std::move(places[index])));
        }
    }
    return reports;
}

// Whether it is worth the while to put sheets together: other workbooks have words such as 其他 and 总计, too.
bool maybeInPieces(const Task& task)
{
    constexpr std::size_t fewestLabels = 6;
    constexpr int mostRows = 5'000;
    std::size_t labels = 0;
    int rows = 0;
    for (const LabelledSheet& sheet : task.sheets) {
        labels += sheet.labels.distinct();
        rows += sheet.grid.rowCount();
    }
    return labels >= fewestLabels && rows <= mostRows;
}

std::size_t numbersIn(const std::vector<LocatedReport>& located)
{
    std::size_t count = 0;
    for (const LocatedReport& one : located)
        count += reading::numbersIn(one.report);
    return count;
}

std::size_t tablesIn(const std::vector<LocatedReport>& located)
{
    std::size_t count = 0;
    for (const LocatedReport& one : located)
        count += one.report.tables.size();
    return count;
}

// The reports of sheets into which the tables of a text were pasted; none where that tells nothing more for
// certain.
std::vector<LocatedReport> readAsPasted(const Task& task, const std::vector<LocatedReport>& located)
{
    const auto isRead = [&](const LocatedReport& one) { return isComplete(one.report, task.catalogue); };
    if (!maybeInPieces(task) || (!located.empty() && std::ranges::all_of(located, isRead)))
        return {};
    const PastedSheets pasted(task.workbook, task.catalogue);
    if (!pasted.hasMoved())
        return {};
    std::vector<LocatedReport> found =
        readReports(Task(pasted.document(), task.catalogue, task.wanted), Reading::BySimilarity);
    const auto isWhole = [](const LocatedReport& one) { return hasAllRowsAndColumns(one.report); };
    if (found.size() < located.size() || tablesIn(found) < tablesIn(located)
        || numbersIn(found) <= numbersIn(located) || !std::ranges::all_of(found, isWhole))
        return {};
    for (LocatedReport& one : found)
        one.places = pasted.placeAsInSource(one.report);
    return found;
}

// A report that the sheets show in pieces; nullopt where putting them together tells nothing more for certain.
std::optional<LocatedReport> readInPieces(const Task& task, const std::vector<LocatedReport>& located)
{
    if (located.size() > 1 || !maybeInPieces(task)
        || (located.size() == 1 && isComplete(located.front().report, task.catalogue)))
        return std::nullopt;
    const JoinedSheet joined(task.workbook, task.catalogue);
    std::vector<LocatedReport> found =
        readReports(Task(joined.document(), task.catalogue, task.wanted), Reading::BySimilarity);
    if (found.size() != 1)
        return std::nullopt;
    LocatedReport whole = std::move(found.front());
    auto places = joined.placeAsInSource(whole.report);
    if (!places)
        return std::nullopt;
    whole.places = *std::move(places);
    std::vector<const reports::Report*> before;
    before.reserve(located.size());
    for (const LocatedReport& one : located)
        before.push_back(&one.report);
    const auto family = std::ranges::find_if(task.catalogue.families,
                                             [&](const auto& each) { return each->code == whole.report.family; });
    if (!readsMore(whole.report, before, joined)
        || isCrossedByTitle(whole.places, task.workbook, whole.report, **family))
        return std::nullopt;
    const Identity identity = identify(task.workbook, std::span(&whole.places, 1), **family).front();
    whole.report.year = identity.year;
    whole.report.agency = identity.agency;
    whole.report.quarter = identity.quarter;
    return whole;
}

// Takes their places.
void findSections(const Task& task, std::vector<LocatedReport>& reports)
{
    if (reports.empty())
        return;
    std::vector<ReportPlaces> places;
    places.reserve(reports.size());
    for (LocatedReport& located : reports)
        places.push_back(std::move(located.places));
    const SectionHeadings headings(task.catalogue);
    auto sections = sectionsOf(textFlowOf(task.workbook, places, headings), reports.size(), task.catalogue);
    for (std::size_t index = 0; index < reports.size(); ++index)
        reports[index].report.sections = std::move(sections[index]);
}

} // namespace

std::vector<reports::Report> locateReports(const Workbook& workbook, const packs::Catalogue& catalogue,
                                           const std::optional<reports::EditionCode>& wanted)
{
    if (workbook.merges == document::Merges::Lost)
        return locateReports(withMergesRestored(workbook, catalogue), catalogue, wanted);
    const Task task(workbook, catalogue, wanted);
    std::vector<LocatedReport> located = readReports(task, Reading::ToTheLetter);
    if (located.empty() || !std::ranges::all_of(located, &LocatedReport::isWhole)) {
        located = readReports(task, Reading::BySimilarity);
        if (auto pasted = readAsPasted(task, located); !pasted.empty()) {
            located = std::move(pasted);
        } else if (auto whole = readInPieces(task, located)) {
            located.clear();
            located.push_back(*std::move(whole));
        }
    }
    findSections(task, located);
    std::vector<reports::Report> reports;
    reports.reserve(located.size());
    for (LocatedReport& report : located)
        reports.push_back(std::move(report.report));
    return reports;
}

std::vector<reports::Section> sectionsOfText(const document::Document& document, const packs::Catalogue& catalogue)
{
    auto reports = locateReports(document, catalogue, std::nullopt);
    if (!reports.empty())
        return std::move(reports.front().sections);
    const std::vector<ReportPlaces> withoutTables(1);
    const SectionHeadings headings(catalogue);
    return std::move(sectionsOf(textFlowOf(document, withoutTables, headings), 1, catalogue).front());
}

std::optional<document::Area> areaWithLabels(const document::Grid& grid, const packs::Catalogue& catalogue)
{
    // Room for the line of figures below the headings of a single-row block, and for headings around the last ones
    // that are not worded as official.
    constexpr int room = 3;
    auto area = LabelIndex(grid, catalogue.lexicon).area();
    if (area) {
        area->first = {std::max(0, area->first.row - room), std::max(0, area->first.column - room)};
        area->last = {area->last.row + room, area->last.column + room};
    }
    return area;
}

} // namespace gouji::reading
