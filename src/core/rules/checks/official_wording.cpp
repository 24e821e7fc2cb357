// SPDX-License-Identifier: MPL-2.0
#include "core/figures/count_unit.hpp"
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"
#include "core/text/text.hpp"

namespace gouji::rules {
namespace {

// On one line.
std::string withoutSpaces(const std::string& text)
{
    std::u32string letters = text::decodeUtf8(text);
    std::erase_if(letters, text::isSpace);
    return text::encodeUtf8(letters);
}

std::string nameOf(figures::Unit unit, bool isOfPieces)
{
    return isOfPieces ? figures::nameOfCountUnit(unit) : figures::nameOf(unit);
}

// Another unit than the form's; none; or one that contradicts the text whose unit was taken.
void sayUnits(const reports::RewordedHeading& heading, Finding& finding)
{
    // The form fixes no other amounts than those in 万元: what counts singly counts pieces.
    const bool isOfPieces = heading.officialUnit && heading.officialUnit->powerOfTen == 0;
    finding.variant = !heading.unit ? "no-unit" : heading.officialUnit ? "unit" : "two-units";
    finding.message->key += "." + finding.variant;
    if (heading.unit)
        finding.message->arguments["unit"] = nameOf(*heading.unit, isOfPieces);
    if (heading.officialUnit)
        finding.message->arguments["official-unit"] = nameOf(*heading.officialUnit, isOfPieces);
}

Finding findingOf(const reports::Table& table, const reports::RewordedHeading& heading)
{
    Finding finding;
    finding.at = {table.code, heading.row, heading.column};
    finding.message = {
        "finding.check.official-wording",
        {{"written", withoutSpaces(heading.written)}, {"official", withoutSpaces(heading.official)}}};
    if (heading.unit || heading.officialUnit)
        sayUnits(heading, finding);
    FindingCell& cell = finding.cells.emplace_back();
    cell.ref = {table.code, heading.row, heading.column};
    cell.sheetIndex = table.sheetIndexOf(heading.part);
    cell.sheet = table.sheetOf(heading.part);
    cell.position = heading.position;
    cell.text = heading.written;
    return finding;
}

} // namespace

Check officialWording()
{
    return [](const Subject& subject) {
        std::vector<Finding> findings;
        for (const reports::Table& table : subject.report.tables) {
            for (const reports::RewordedHeading& heading : table.rewordedHeadings)
                findings.push_back(findingOf(table, heading));
        }
        return findings;
    };
}

} // namespace gouji::rules
