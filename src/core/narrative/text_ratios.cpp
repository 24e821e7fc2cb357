// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/text_ratios.hpp"

#include "core/figures/rational.hpp"
#include "core/narrative/agreement.hpp"
#include "core/narrative/ratio_unit.hpp"

#include <algorithm>
#include <set>

namespace gouji::narrative {
namespace {

using figures::Decimal;

// Figures further apart than this are of other sentences.
constexpr std::size_t nearby = 4;

bool isCount(const Claim& claim)
{
    return claim.isWritten && claim.measure == Measure::Count && !claim.isAbout && claim.scale == 0
           && claim.unit != ratio_unit::percent;
}

bool isOpen(FigureStatus status) { return status == FigureStatus::Unjudged || status == FigureStatus::Other; }

// The only figure near the change that the text gives for the same in the year before; null where there is none,
// or more than one.
const Claim* lastYearsOf(std::size_t index, const std::vector<Claim>& claims)
{
    const Claim& base = claims[*claims[index].base];
    const Claim* found = nullptr;
    const std::size_t first = *claims[index].base > nearby ? *claims[index].base - nearby : 0;
    for (std::size_t at = first; at < std::min(claims.size(), index + nearby); ++at) {
        const Claim& other = claims[at];
        // One that names no subject is the base's directly behind it, or behind the change.
        const bool isBeside = at == *claims[index].base + 1 || at == index + 1;
        const bool isOfBase = other.subject ? other.subject == base.subject : isBeside;
        if (!other.isOfLastYear || !isCount(other) || other.unit != base.unit || !isOfBase)
            continue;
        if (found)
            return nullptr;
        found = &other;
    }
    return found;
}

Decimal changeOf(const Claim& claim, const Decimal& now, const Decimal& before)
{
    return claim.isFall ? before - now : now - before;
}

bool isUnclear(const Claim& claim) { return claim.isAbout || claim.isUnsure || claim.isDoubling || !claim.base; }

rules::Finding ratioFinding(const char* rule, const Reviewed& reviewed, const ReadParagraph& paragraph,
                            const Claim& claim, const Claim& from, const Decimal& exact)
{
    rules::Finding finding =
        findingAbout(rule, {passageOf(reviewed, paragraph, claim), passageOf(reviewed, paragraph, from)}, "text");
    finding.message->arguments["unit"] = claim.unit;
    finding.expected = exact;
    finding.actual = claim.value;
    return finding;
}

void addGrowth(const Reviewed& reviewed, const ReadParagraph& paragraph, std::size_t index, Findings& findings)
{
    const Claim& claim = paragraph.claims[index];
    const Claim& now = paragraph.claims[*claim.base];
    const Claim* before = isCount(now) ? lastYearsOf(index, paragraph.claims) : nullptr;
    if (!before || before->value.isZero())
        return;
    const Decimal change = changeOf(claim, now.value, before->value);
    const bool isPercent = claim.unit == ratio_unit::percent;
    const bool agrees =
        isPercent ? isPercentage(claim.value, claim.decimals, change, before->value) : change == claim.value;
    if (agrees)
        return;
    const Decimal exact =
        isPercent ? figures::toDecimal(figures::toRational(change) * 100 / figures::toRational(before->value))
                  : change;
    findings.push_back(ratioFinding("growth", reviewed, paragraph, claim, *before, exact));
}

using Cells = std::set<std::size_t>;
using Columns = std::set<reports::ColumnCode>;

// All that the words for a row may mean.
Cells cellsOf(const packs::ClaimRow& row)
{
    Cells cells;
    for (const packs::ClaimReading& reading : row.readings)
        for (const packs::ColumnSum& column : reading)
            for (const rules::LinearSum::Term& term : column.sum.terms)
                cells.insert(term.cell.index);
    return cells;
}

Columns codesOf(const packs::ColumnSets& sets)
{
    Columns codes;
    for (const auto& set : sets)
        codes.insert(set.begin(), set.end());
    return codes;
}

template <typename Set>
bool areApart(const Set& one, const Set& other)
{
    return !one.empty() && !other.empty()
           && std::ranges::none_of(one, [&](const auto& member) { return other.contains(member); });
}

// Whether nothing is counted by both: two rows that a whole is divided into, or two columns.
bool areOfOneKind(const Claim& one, const Claim& other, const packs::Claims& claims)
{
    if (!one.subject || !other.subject || one.subject->topic != other.subject->topic)
        return false;
    const packs::ClaimTopic& topic = claims.topics[one.subject->topic];
    const auto& rows = one.subject->rows;
    const auto& columns = one.subject->columns;
    if (columns == other.subject->columns && rows.size() == 1 && other.subject->rows.size() == 1) {
        // What was received and what was answered are other cells, and the same applications.
        const packs::ClaimRow& row = topic.rows[rows.front()];
        const packs::ClaimRow& beside = topic.rows[other.subject->rows.front()];
        return row.joins && beside.joins && row.rank == beside.rank && areApart(cellsOf(row), cellsOf(beside));
    }
    return rows == other.subject->rows && columns.size() == 1 && other.subject->columns.size() == 1
           && areApart(codesOf(topic.columns[columns.front()]),
                       codesOf(topic.columns[other.subject->columns.front()]));
}

bool isSoundPart(const Claim& claim, FigureStatus status)
{
    return claim.whole && isCount(claim) && !claim.isUnsure && !claim.isOfLastYear && isOpen(status);
}

// The parts behind `first` that are of its kind and of the same whole, `first` included.
std::vector<std::size_t> partsWith(std::size_t first, const ReadParagraph& paragraph, const packs::Claims& claims)
{
    std::vector<std::size_t> parts{first};
    const Claim& one = paragraph.claims[first];
    for (std::size_t at = first + 1; at < paragraph.claims.size(); ++at) {
        const Claim& other = paragraph.claims[at];
        const bool isPart = isSoundPart(other, paragraph.verdicts[at].status) && other.whole == one.whole
                            && other.unit == one.unit && std::ranges::all_of(parts, [&](std::size_t part) {
                                   return areOfOneKind(paragraph.claims[part], other, claims);
                               });
        if (isPart)
            parts.push_back(at);
    }
    return parts;
}

} // namespace

void addTextRatios(const Reviewed& reviewed, const ReadParagraph& paragraph, Findings& findings)
{
    for (std::size_t index = 0; index < paragraph.claims.size(); ++index) {
        const Claim& claim = paragraph.claims[index];
        if (claim.measure == Measure::Growth && !isUnclear(claim) && isOpen(paragraph.verdicts[index].status))
            addGrowth(reviewed, paragraph, index, findings);
    }
}

void addSumsOfParts(const Reviewed& reviewed, const ReadParagraph& paragraph, Findings& findings)
{
    std::set<std::size_t> reported; // wholes
    for (std::size_t first = 0; first < paragraph.claims.size(); ++first) {
        const Claim& part = paragraph.claims[first];
        if (!isSoundPart(part, paragraph.verdicts[first].status) || reported.contains(*part.whole))
            continue;
        const Claim& whole = paragraph.claims[*part.whole];
        const auto parts = partsWith(first, paragraph, reviewed.claims);
        Decimal sum;
        for (const std::size_t index : parts)
            sum += paragraph.claims[index].value;
        // One that is more than the whole by itself is reported as such.
        const bool isOneTooMany = std::ranges::any_of(
            parts, [&](std::size_t index) { return paragraph.claims[index].value > whole.value; });
        if (parts.size() < 2 || isOneTooMany || !isCount(whole) || whole.unit != part.unit || sum <= whole.value)
            continue;
        reported.insert(*part.whole);
        rules::Finding finding = findingAbout(
            "parts", {passageOf(reviewed, paragraph, part), passageOf(reviewed, paragraph, whole)}, "sum");
        finding.message->arguments["sum"] = sum.toString();
        finding.expected = whole.value;
        finding.actual = sum;
        finding.comparison = rules::Comparison::AtMost;
        findings.push_back(std::move(finding));
    }
}

} // namespace gouji::narrative
