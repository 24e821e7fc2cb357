// SPDX-License-Identifier: MPL-2.0
#include "core/reading/identity.hpp"

#include "core/reading/body_name.hpp"
#include "core/reading/sheet_name.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace gouji::reading {
namespace {

using document::Area;

// The part of a sheet that one report takes.
struct Territory {
    std::size_t report = 0;
    Area area;
};

using Territories = std::map<int, std::vector<Territory>>; // by sheet
using Mentions = std::vector<const Mention*>;
using Kind = Mention::Kind;

Territories territoriesOf(std::span<const ReportPlaces> reports)
{
    Territories territories;
    for (std::size_t report = 0; report < reports.size(); ++report) {
        for (const auto& [sheetIndex, area] : reports[report]) {
            std::vector<Territory>& onSheet = territories[sheetIndex];
            const auto known = std::ranges::find(onSheet, report, &Territory::report);
            if (known == onSheet.end())
                onSheet.push_back({report, area});
            else
                known->area = known->area.joined(area);
        }
    }
    return territories;
}

int distance(int place, int first, int last)
{
    return place < first ? first - place : place > last ? place - last : 0;
}

// The report that a text on its sheet speaks of: the one that begins next below it, or that it stands beside.
std::size_t ownerOf(const Mention& mention, const std::vector<Territory>& onSheet)
{
    return std::ranges::min_element(onSheet, {},
                                    [&](const Territory& territory) {
                                        const auto& [first, last] = territory.area;
                                        return std::tuple(
                                            mention.position.row > last.row,
                                            distance(mention.position.row, first.row, last.row),
                                            distance(mention.position.column, first.column, last.column));
                                    })
        ->report;
}

int firstSheet(const ReportPlaces& places)
{
    int first = places.empty() ? 0 : places.front().first;
    for (const auto& [sheetIndex, area] : places)
        first = std::min(first, sheetIndex);
    return first;
}

// The texts of the last sheet without tables in front of a report, else of the first one behind it.
Mentions coverOf(const ReportPlaces& places, const Mentions& onCovers)
{
    std::optional<int> cover;
    for (const Mention* mention : onCovers) {
        if (!cover || mention->sheetIndex < firstSheet(places))
            cover = mention->sheetIndex;
    }
    Mentions found;
    std::ranges::copy_if(onCovers, std::back_inserter(found),
                         [&](const Mention* mention) { return mention->sheetIndex == cover; });
    return found;
}

// Takes what is not known yet.
void complete(Identity& identity, const Identity& other)
{
    if (!identity.year)
        identity.year = other.year;
    if (!identity.quarter && identity.year == other.year)
        identity.quarter = other.quarter;
    if (identity.agency.empty())
        identity.agency = other.agency;
}

// The first that is said of both.
Identity saidBy(Mention::Kind kind, const Mentions& mentions)
{
    Identity identity;
    for (const Mention* mention : mentions) {
        if (mention->kind == kind)
            complete(identity, mention->identity);
    }
    return identity;
}

// Whether titles name several bodies or years, as the links of a page to other reports do.
bool areTitlesAmbiguous(const Mentions& mentions)
{
    const Identity first = saidBy(Kind::Title, mentions);
    return std::ranges::any_of(mentions, [&](const Mention* mention) {
        const auto& [year, agency, quarter] = mention->identity;
        const bool isOfOtherTime = (year && year != first.year) || (quarter && quarter != first.quarter);
        return mention->kind == Kind::Title && (isOfOtherTime || (!agency.empty() && agency != first.agency));
    });
}

// What is shown counts before what is not, unless it leaves open which report it is about.
Identity titleOf(const Mentions& mentions)
{
    Identity title = saidBy(Kind::Title, mentions);
    Identity ofDocument = saidBy(Kind::DocumentTitle, mentions);
    if (areTitlesAmbiguous(mentions) && ofDocument.year && !ofDocument.agency.empty())
        return ofDocument;
    complete(title, ofDocument);
    return title;
}

void complete(Identity& identity, const Mentions& mentions)
{
    Identity labelled = saidBy(Kind::Labelled, mentions);
    const Identity title = titleOf(mentions);
    // "某县发改局" beside 单位, where the title has the whole name.
    if (isAbbreviation(labelled.agency, title.agency))
        labelled.agency.clear();
    complete(identity, labelled);
    complete(identity, title);
    for (const auto kind : {Kind::Published, Kind::Signature, Kind::Period})
        complete(identity, saidBy(kind, mentions));
}

// What the names of its sheets say, where they all are its own.
Identity namedBySheets(const ReportPlaces& places, const Territories& territories,
                       const document::Workbook& workbook)
{
    Identity identity;
    for (const auto& [sheetIndex, area] : places) {
        if (territories.at(sheetIndex).size() == 1)
            complete(identity, identifySheetName(workbook.sheets[static_cast<std::size_t>(sheetIndex)].name()));
    }
    return identity;
}

// Where all texts of a workbook name the same agency, its reports are all of that one.
void completeByOnlyAgency(std::vector<Identity>& identities, const std::vector<Mention>& mentions)
{
    std::set<std::string> agencies;
    for (const Mention& mention : mentions) {
        const bool isOwn = mention.kind == Kind::Labelled || mention.kind == Kind::Title;
        if (isOwn && !mention.identity.agency.empty())
            agencies.insert(mention.identity.agency);
    }
    if (agencies.size() != 1)
        return;
    for (Identity& identity : identities)
        complete(identity, Identity{{}, *agencies.begin()});
}

std::vector<Mention> mentionsIn(const document::Workbook& workbook, std::span<const ReportPlaces> reports,
                                const packs::Family& family)
{
    std::map<int, std::vector<Area>> tables;
    for (const ReportPlaces& places : reports) {
        for (const auto& [sheetIndex, area] : places)
            tables[sheetIndex].push_back(area);
    }
    std::vector<Mention> mentions;
    for (std::size_t index = 0; index < workbook.sheets.size(); ++index)
        addMentions(workbook.sheets[index], static_cast<int>(index), tables[static_cast<int>(index)], family,
                    mentions);
    addMentions(workbook.paragraphs, family, mentions);
    // Of which of several reports would it be?
    if (Identity title = identifyTitle(workbook.title, family); reports.size() == 1 && !title.empty())
        mentions.push_back({std::move(title), Kind::DocumentTitle, 0, {rowInFront, 0}});
    return mentions;
}

} // namespace

std::vector<Identity> identify(const document::Workbook& workbook, std::span<const ReportPlaces> reports,
                               const packs::Family& family)
{
    const std::vector<Mention> mentions = mentionsIn(workbook, reports, family);
    const Territories territories = territoriesOf(reports);
    std::vector<Mentions> own(reports.size());
    Mentions onCovers;
    for (const Mention& mention : mentions) {
        // What stands in front of a table may stand in front of the next standard one.
        const auto onSheet = mention.position.row == rowInFront ? territories.lower_bound(mention.sheetIndex)
                                                                : territories.find(mention.sheetIndex);
        if (reports.size() == 1)
            own.front().push_back(&mention);
        else if (onSheet == territories.end())
            onCovers.push_back(&mention);
        else
            own[ownerOf(mention, onSheet->second)].push_back(&mention);
    }
    std::vector<Identity> identities(reports.size());
    for (std::size_t report = 0; report < reports.size(); ++report) {
        complete(identities[report], own[report]);
        if (reports.size() == 1)
            continue;
        complete(identities[report], namedBySheets(reports[report], territories, workbook));
        complete(identities[report], coverOf(reports[report], onCovers));
    }
    completeByOnlyAgency(identities, mentions);
    return identities;
}

} // namespace gouji::reading
