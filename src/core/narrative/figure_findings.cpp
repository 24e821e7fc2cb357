// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/figure_findings.hpp"

#include "core/narrative/own_sums.hpp"
#include "core/narrative/ratio_unit.hpp"
#include "core/narrative/text_ratios.hpp"
#include "core/rules/finding_cell.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace gouji::narrative {
namespace {

using rules::FindingCell;

// A cell of a reading, where it is shown. Last year's is in another report.
std::optional<FindingCell> cellOf(const rules::YearCell& cell, const Reviewed& reviewed)
{
    const reports::CellRef& ref = reviewed.subject.form().cells[cell.index].ref;
    const bool isOfLastYear = cell.period == reports::Period::LastYear;
    const reports::Report* report = isOfLastYear ? reviewed.lastYear : &reviewed.subject.report;
    const reports::Table* table = report ? report->find(ref.table) : nullptr;
    const reports::ReportCell* found = table ? table->find(ref.row, ref.column) : nullptr;
    if (!found)
        return std::nullopt;
    FindingCell shown = rules::findingCell(*table, *found, FindingCell::Side::Expected);
    shown.period = cell.period;
    return shown;
}

// The other figures that were tried, and what the parts of a stated total come to, as a list.
std::string othersOf(const Verdict& verdict, const rules::Subject& subject)
{
    std::vector<std::string> values;
    const auto add = [&](const figures::Decimal& other) {
        const std::string value = other.toString();
        if (other != verdict.readings.front().value && std::ranges::find(values, value) == values.end())
            values.push_back(value);
    };
    for (const ReadFigure& reading : verdict.readings)
        add(reading.value);
    for (const figures::Decimal& sum : ownSumsOf(verdict.readings.front(), subject))
        add(sum);
    std::string list;
    for (const std::string& value : values)
        list += (list.empty() ? "" : " / ") + value;
    return list;
}

rules::Finding contradiction(const Reviewed& reviewed, const ReadParagraph& paragraph, std::size_t index)
{
    const Claim& claim = paragraph.claims[index];
    const Verdict& verdict = paragraph.verdicts[index];
    const bool isRatio = claim.measure == Measure::Share || claim.measure == Measure::Growth;
    const std::string others = othersOf(verdict, reviewed.subject);
    rules::Finding finding = findingAbout(ruleOf(claim.measure), {passageOf(reviewed, paragraph, claim)},
                                          others.empty() || isRatio ? "" : "several");
    finding.message->arguments["others"] = others;
    finding.message->arguments["unit"] = claim.unit;
    for (const rules::YearCell& cell : verdict.readings.front().cells) {
        if (auto shown = cellOf(cell, reviewed)) {
            if (isRatio)
                shown->factor.reset();
            finding.cells.push_back(std::move(*shown));
        }
    }
    finding.expected = verdict.readings.front().value;
    finding.actual = claim.value;
    return finding;
}

bool isPlainCount(const Claim& claim)
{
    return claim.measure == Measure::Count && !claim.isAbout && claim.unit != ratio_unit::percent;
}

// 0件，其中1件: a part that is more than its whole.
bool exceedsWhole(const Claim& part, const Claim& whole)
{
    const bool isOfSameKind =
        part.unit == whole.unit && part.isWritten && isPlainCount(part) && isPlainCount(whole);
    const bool isPart = part.followsParts || (part.subject && whole.subject);
    const bool isOneTopic = !part.subject || !whole.subject || part.subject->topic == whole.subject->topic;
    return isOfSameKind && isPart && isOneTopic && !part.isOfLastYear && part.value > whole.value;
}

void addParts(const Reviewed& reviewed, const ReadParagraph& paragraph, Findings& findings)
{
    std::optional<std::size_t> reportedWhole;
    for (const Claim& part : paragraph.claims) {
        if (!part.whole || part.whole == reportedWhole || !exceedsWhole(part, paragraph.claims[*part.whole]))
            continue;
        reportedWhole = part.whole;
        const Claim& whole = paragraph.claims[*part.whole];
        rules::Finding finding =
            findingAbout("parts", {passageOf(reviewed, paragraph, part), passageOf(reviewed, paragraph, whole)});
        finding.expected = whole.value;
        finding.actual = part.value;
        finding.comparison = rules::Comparison::AtMost;
        findings.push_back(std::move(finding));
    }
}

struct Given {
    const ReadParagraph* paragraph = nullptr;
    std::size_t index = 0;
};

// What is counted, as far as two figures count the same.
using Counted = std::tuple<std::uint16_t, std::vector<std::uint16_t>, std::vector<std::uint16_t>>;

class Repetitions {
public:
    explicit Repetitions(const Reviewed& reviewed) : m_reviewed(reviewed) {}

    void look(const ReadParagraph& paragraph, std::size_t index, Findings& findings)
    {
        const Claim& claim = paragraph.claims[index];
        const bool isClear = claim.subject && !claim.subject->rows.empty() && claim.scope.empty()
                             && !claim.isUnsure && claim.isWritten && isPlainCount(claim) && !claim.inherited;
        if (!isClear)
            return;
        const Counted key{claim.subject->topic, claim.subject->rows, claim.subject->columns};
        const auto [known, isNew] = m_given.try_emplace(key, Given{&paragraph, index});
        const Given& first = known->second;
        const Claim& before = first.paragraph->claims[first.index];
        const bool bothTie = first.paragraph->verdicts[first.index].status == FigureStatus::Tied
                             && paragraph.verdicts[index].status == FigureStatus::Tied;
        if (isNew || before.value == claim.value || before.unit != claim.unit || bothTie)
            return;
        rules::Finding finding =
            findingAbout("repeated-figure", {passageOf(m_reviewed, paragraph, claim),
                                             passageOf(m_reviewed, *first.paragraph, before)});
        finding.expected = before.value;
        finding.actual = claim.value;
        findings.push_back(std::move(finding));
    }

private:
    const Reviewed& m_reviewed;
    std::map<Counted, Given> m_given;
};

} // namespace

Findings figureFindings(const Reviewed& reviewed)
{
    Findings findings;
    Repetitions repetitions(reviewed);
    for (const ReadParagraph& paragraph : reviewed.text) {
        for (std::size_t index = 0; index < paragraph.claims.size(); ++index) {
            if (paragraph.verdicts[index].status == FigureStatus::Contradicts)
                findings.push_back(contradiction(reviewed, paragraph, index));
            repetitions.look(paragraph, index, findings);
        }
        addParts(reviewed, paragraph, findings);
        addSumsOfParts(reviewed, paragraph, findings);
        addTextRatios(reviewed, paragraph, findings);
    }
    return findings;
}

} // namespace gouji::narrative
