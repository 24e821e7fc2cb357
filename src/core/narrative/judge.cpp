// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/judge.hpp"

#include "core/figures/rational.hpp"
#include "core/narrative/agreement.hpp"
#include "core/narrative/ratio_unit.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using figures::Decimal;

Verdict unjudged(std::string reason) { return {FigureStatus::Unjudged, std::move(reason), {}}; }

// An amount of money as the text's unit has it; the tables have it in that of their column.
Decimal inUnitOf(const Claim& claim, const ReadFigure& read, const forms::Form& form)
{
    if (!claim.unit.ends_with("元") || read.cells.empty())
        return read.value;
    const reports::CellRef& cell = form.cells[read.cells.front().index].ref;
    const auto* table = form.find(cell.table);
    const auto* column = table ? table->find(cell.row, cell.column) : nullptr;
    return column ? read.value.timesPowerOfTen(column->figureUnit().powerOfTen - claim.scale) : read.value;
}

bool agrees(const Claim& claim, const Decimal& exact)
{
    return claim.value == exact || (claim.isAbout && isAbout(claim.value, exact, claim.isAndMore));
}

class Judge {
public:
    Judge(std::span<const Claim> claims, const Tables& tables) : m_claims(claims), m_tables(tables) {}

    std::vector<Verdict> all()
    {
        for (const Claim& claim : m_claims)
            m_verdicts.push_back(verdictOn(claim));
        return std::move(m_verdicts);
    }

private:
    Verdict verdictOn(const Claim& claim)
    {
        if (!claim.subject)
            return {};
        if (!claim.scope.empty())
            return unjudged(claim.scope);
        switch (claim.measure) {
        case Measure::Count:
            return onCount(claim);
        case Measure::Each:
            return onEach(claim);
        case Measure::Share:
            return onShare(claim);
        case Measure::Growth:
            return onGrowth(claim);
        }
        return {};
    }

    Readings allReadingsOf(const Claim& claim, reports::Period period) const
    {
        Readings readings = readingsOf(*claim.subject, m_tables, period);
        if (claim.inherited) {
            Readings more = readingsOf(*claim.inherited, m_tables, period);
            readings.areComplete = readings.areComplete && more.areComplete;
            std::ranges::move(more.figures, std::back_inserter(readings.figures));
        }
        return readings;
    }

    Verdict onCount(const Claim& claim) const
    {
        const auto period = claim.isOfLastYear ? reports::Period::LastYear : reports::Period::ThisYear;
        if (claim.isOfLastYear && !m_tables.lastYear)
            return unjudged("no-last-year");
        return compared(claim, allReadingsOf(claim, period));
    }

    Verdict compared(const Claim& claim, Readings readings) const
    {
        for (ReadFigure& read : readings.figures) {
            // Amounts may stand in the table in a unit of their own.
            const bool agreesAsWritten = agrees(claim, read.value);
            read.value = inUnitOf(claim, read, m_tables.form);
            if (agreesAsWritten || agrees(claim, read.value))
                return {FigureStatus::Tied, {}, {std::move(read)}};
        }
        if (readings.figures.empty() || !readings.areComplete)
            return unjudged("not-in-tables");
        if (claim.isUnsure)
            return unjudged("unclear");
        return {FigureStatus::Contradicts, {}, std::move(readings.figures)};
    }

    // Every one of those named has the figure; none of them together is 0 of each.
    Verdict onEach(const Claim& claim) const
    {
        ReadFigure together;
        for (const Readings& readings : readingsOfEach(*claim.subject, m_tables)) {
            Verdict one = compared(claim, readings);
            if (one.status != FigureStatus::Tied)
                return one;
            const ReadFigure& read = one.readings.front();
            together.cells.insert(together.cells.end(), read.cells.begin(), read.cells.end());
            together.value = read.value;
        }
        return {FigureStatus::Tied, {}, {together}};
    }

    // What a share may be a part of: the whole that the text names, and what the tables have for it.
    std::vector<ReadFigure> wholesFor(const Claim& claim) const
    {
        std::vector<ReadFigure> wholes;
        if (claim.whole && m_claims[*claim.whole].subject)
            wholes = readingsOf(*m_claims[*claim.whole].subject, m_tables, reports::Period::ThisYear).figures;
        const Subject all{claim.subject->topic, {}, {}};
        std::ranges::move(readingsOf(all, m_tables, reports::Period::ThisYear).figures,
                          std::back_inserter(wholes));
        if (!claim.subject->rows.empty()) {
            const Subject ofRow{claim.subject->topic, claim.subject->rows, {}};
            std::ranges::move(readingsOf(ofRow, m_tables, reports::Period::ThisYear).figures,
                              std::back_inserter(wholes));
        }
        return wholes;
    }

    Verdict onShare(const Claim& claim) const
    {
        if (!claim.base)
            return {};
        const Verdict& part = m_verdicts[*claim.base];
        if (part.status != FigureStatus::Tied)
            return unjudged("part-not-tied");
        std::vector<ReadFigure> tried;
        for (const ReadFigure& whole : wholesFor(claim)) {
            ReadFigure read = ratioOf(part.readings.front(), whole);
            const bool agrees =
                isPercentage(claim.value, claim.decimals, part.readings.front().value, whole.value);
            if (agrees)
                return {FigureStatus::Tied, {}, {std::move(read)}};
            if (!whole.value.isZero())
                tried.push_back(std::move(read));
        }
        if (tried.empty() || isPartOfText(claim, part.readings.front().value))
            return unjudged("not-in-tables");
        if (claim.isUnsure || claim.isAbout || !claim.whole)
            return unjudged("unclear");
        return {FigureStatus::Contradicts, {}, std::move(tried)};
    }

    // Whether it is that share of any figure that the paragraph gives before.
    bool isPartOfText(const Claim& claim, const Decimal& part) const
    {
        constexpr std::size_t most = 12;
        const std::size_t base = *claim.base;
        for (std::size_t back = 1; back <= std::min(base, most); ++back)
            if (isPercentage(claim.value, claim.decimals, part, m_claims[base - back].value))
                return true;
        return false;
    }

    static ReadFigure ratioOf(const ReadFigure& part, const ReadFigure& whole)
    {
        ReadFigure read{part.cells, {}};
        read.cells.insert(read.cells.end(), whole.cells.begin(), whole.cells.end());
        if (!whole.value.isZero())
            read.value =
                figures::toDecimal(figures::toRational(part.value) * 100 / figures::toRational(whole.value));
        return read;
    }

    Verdict onGrowth(const Claim& claim) const
    {
        if (!claim.base)
            return {};
        if (!m_tables.lastYear)
            return unjudged("no-last-year");
        const Claim& base = m_claims[*claim.base];
        const Verdict& now = m_verdicts[*claim.base];
        if (now.status != FigureStatus::Tied)
            return unjudged("part-not-tied");
        const Readings before = readingsOf(*base.subject, m_tables, reports::Period::LastYear);
        if (before.figures.empty() || !before.areComplete)
            return unjudged("not-in-last-year");
        std::vector<ReadFigure> tried;
        for (const ReadFigure& last : before.figures) {
            ReadFigure read = growthOf(claim, now.readings.front(), last);
            if (growthAgrees(claim, now.readings.front().value, last.value))
                return {FigureStatus::Tied, {}, {std::move(read)}};
            tried.push_back(std::move(read));
        }
        // The nearest first: it is the one that was meant.
        std::ranges::stable_sort(tried, {},
                                 [&](const ReadFigure& read) { return (read.value - claim.value).absolute(); });
        if (claim.isUnsure || base.isAbout || claim.isAbout || agreesWithTextOf(claim))
            return unjudged("unclear");
        return {FigureStatus::Contradicts, {}, std::move(tried)};
    }

    // The text may itself give the figure of last year, counted in another way than the tables.
    bool agreesWithTextOf(const Claim& claim) const
    {
        const Decimal now = m_claims[*claim.base].value;
        constexpr std::size_t most = 12;
        const std::size_t end = std::min(m_verdicts.size(), *claim.base + most);
        for (std::size_t index = *claim.base + 1; index < end; ++index)
            if (m_claims[index].isOfLastYear && growthAgrees(claim, now, m_claims[index].value))
                return true;
        return false;
    }

    static bool growthAgrees(const Claim& claim, const Decimal& now, const Decimal& last)
    {
        const Decimal change = claim.isFall ? last - now : now - last;
        if (claim.isDoubling)
            return !last.isZero() && change >= last;
        if (claim.unit != ratio_unit::percent)
            return change == claim.value;
        return isPercentage(claim.value, claim.decimals, change, last);
    }

    static ReadFigure growthOf(const Claim& claim, const ReadFigure& now, const ReadFigure& last)
    {
        const Decimal change = claim.isFall ? last.value - now.value : now.value - last.value;
        ReadFigure read{now.cells, change};
        read.cells.insert(read.cells.end(), last.cells.begin(), last.cells.end());
        if (claim.unit == ratio_unit::percent && !last.value.isZero())
            read.value = figures::toDecimal(figures::toRational(change) * 100 / figures::toRational(last.value));
        return read;
    }

    std::span<const Claim> m_claims;
    const Tables& m_tables;
    std::vector<Verdict> m_verdicts;
};

} // namespace

std::vector<Verdict> judged(std::span<const Claim> claims, const Tables& tables)
{
    return Judge(claims, tables).all();
}

} // namespace gouji::narrative
