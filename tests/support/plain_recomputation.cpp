// SPDX-License-Identifier: MPL-2.0
#include "support/plain_recomputation.hpp"

#include <algorithm>
#include <string_view>

namespace gouji::test {
namespace {

using Kind = PlainFigure::Kind;
using Findings = std::vector<PlainFinding>;

constexpr int disclosure = 0;
constexpr int applications = 1;
constexpr int reviews = 2;

constexpr std::array<std::string_view, 26> outcomeRows{
    "1",     "2",     "3.1",   "3.2",   "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5",
    "3.3.6", "3.3.7", "3.3.8", "3.4.1", "3.4.2", "3.4.3", "3.5.1", "3.5.2", "3.5.3",
    "3.5.4", "3.5.5", "3.6",   "3.6.1", "3.6.2", "3.6.3", "3.7",   "4"};
constexpr std::array<std::string_view, 7> applicantColumns{
    "natural-person", "enterprise", "research", "public-welfare", "legal-service", "other", "total"};
constexpr std::array<std::string_view, 3> reviewRows{"reconsideration", "direct-litigation",
                                                     "litigation-after-reconsideration"};
constexpr std::array<std::string_view, 5> reviewColumns{"upheld", "corrected", "other", "pending", "total"};
constexpr std::array<std::string_view, 8> disclosureRows{"regulations",    "normative-documents", "permits",
                                                         "other-services", "penalties",           "coercion",
                                                         "fees",           "procurement"};
using Columns = std::array<std::string_view, 3>;
constexpr Columns documents2021{"issued", "repealed", "effective"};
constexpr Columns documents2019{"produced", "published", "total-published"};
constexpr Columns decisions2021{"decisions", "", ""};
constexpr Columns items2019{"previous-items", "change", "decisions"};
constexpr Columns amount2021{"amount", "", ""};
constexpr Columns procurement2019{"items", "amount", ""};

constexpr int single = 20;       // 3.6
constexpr int firstOfThree = 21; // 3.6.1
constexpr int lastOfThree = 23;  // 3.6.3, "other"
constexpr int handled = 24;      // 3.7
constexpr int forward = 25;      // 4
constexpr int total = 6;
constexpr int fees = 6;
constexpr int procurement = 7;
constexpr long long ten = 10'000;

const Columns& disclosureColumns(bool is2021, int row)
{
    if (row < 2)
        return is2021 ? documents2021 : documents2019;
    if (row == fees)
        return is2021 ? amount2021 : items2019;
    if (row == procurement)
        return procurement2019;
    return is2021 ? decisions2021 : items2019;
}

template <typename Names>
int placeOf(const Names& names, const std::string& name)
{
    return static_cast<int>(std::ranges::find(names, name) - names.begin());
}

constexpr int reviewsBegin = PlainReport::outcomes * PlainReport::applicants;
constexpr int disclosureBegin = reviewsBegin + 15;

const PlainFigure& outcome(const PlainReport& report, int row, int column)
{
    return report.cells[static_cast<std::size_t>(row * PlainReport::applicants + column)];
}
const PlainFigure& review(const PlainReport& report, int row, int column)
{
    return report.cells[static_cast<std::size_t>(reviewsBegin + row * 5 + column)];
}
const PlainFigure& document(const PlainReport& report, int row, int column)
{
    return report.cells[static_cast<std::size_t>(disclosureBegin + row * 3 + column)];
}

bool isKnown(const PlainFigure& figure) { return figure.kind == Kind::Blank || figure.kind == Kind::Number; }

struct Sum {
    long long value = 0;
    bool isKnown = true;

    void add(const PlainFigure& figure)
    {
        value += figure.thousandths;
        isKnown = isKnown && test::isKnown(figure);
    }
};

bool holdsSomething(const PlainFigure& figure)
{
    return figure.kind == Kind::Unreadable || figure.thousandths != 0;
}

// What stands in a cell of the applications table or, in a blank total beside figures, what they add up to.
struct Stated {
    PlainFigure figure;
    bool isOpen = false;

    void takeParts(const std::vector<PlainFigure>& parts)
    {
        Sum sum;
        for (const PlainFigure& part : parts) {
            sum.add(part);
            isOpen = isOpen || holdsSomething(part);
        }
        if (isOpen)
            figure = {sum.isKnown ? Kind::Number : Kind::Unreadable, sum.value};
    }
};

Stated stated(const PlainReport& report, int row, int column)
{
    Stated found{outcome(report, row, column)};
    if (found.figure.kind != Kind::Blank)
        return found;
    std::vector<PlainFigure> parts;
    for (int part = 0; part < total && column == total; ++part)
        parts.push_back(stated(report, row, part).figure);
    for (int part = 2; part < handled && row == handled && column != total; ++part)
        if (outcome(report, part, column).kind != Kind::Absent)
            parts.push_back(outcome(report, part, column));
    found.takeParts(parts);
    return found;
}

PlainFigure figureOf(const PlainReport& report, int row, int column) { return stated(report, row, column).figure; }

void sides(const char* rule, int table, int row, int column, long long expected, long long actual, Findings& found)
{
    found.push_back({rule, table, row, column, true, expected, actual, 0});
}

void checkApplications(const PlainReport& report, Findings& found)
{
    if (!report.isTyped[applications])
        return;
    for (int column = 0; column < PlainReport::applicants; ++column) {
        Sum received;
        received.add(figureOf(report, 0, column));
        received.add(figureOf(report, 1, column));
        Sum accounted;
        accounted.add(figureOf(report, handled, column));
        accounted.add(figureOf(report, forward, column));
        if (received.isKnown && accounted.isKnown && received.value != accounted.value)
            sides("applications.balance", applications, -1, column, received.value, accounted.value, found);

        Sum outcomes;
        for (int row = 2; row < single; ++row)
            outcomes.add(figureOf(report, row, column));
        if (outcome(report, firstOfThree, column).kind == Kind::Absent) {
            outcomes.add(figureOf(report, single, column));
        } else {
            for (int row = firstOfThree; row <= lastOfThree; ++row)
                outcomes.add(figureOf(report, row, column));
        }
        const Stated all = stated(report, handled, column);
        const bool isJudged = !all.isOpen || column == total; // there the row tells the figure
        if (isJudged && outcomes.isKnown && isKnown(all.figure) && outcomes.value != all.figure.thousandths)
            sides("applications.outcome-total", applications, -1, column, outcomes.value, all.figure.thousandths,
                  found);
    }
    for (int row = 0; row < PlainReport::outcomes; ++row) {
        Sum parts;
        for (int column = 0; column < total; ++column)
            parts.add(figureOf(report, row, column));
        const Stated sum = stated(report, row, total);
        if (!sum.isOpen && parts.isKnown && isKnown(sum.figure) && parts.value != sum.figure.thousandths)
            sides("applications.row-total", applications, row, -1, parts.value, sum.figure.thousandths, found);
    }
    const PlainFigure other = figureOf(report, lastOfThree, total);
    const PlainFigure all = figureOf(report, handled, total);
    if (report.is2021 && isKnown(other) && isKnown(all) && all.thousandths >= ten
        && other.thousandths * 2 > all.thousandths)
        sides("applications.other-share", applications, lastOfThree, total, all.thousandths / 2, other.thousandths,
              found);
}

void checkReviews(const PlainReport& report, Findings& found)
{
    if (!report.isTyped[reviews])
        return;
    for (int row = 0; row < 3; ++row) {
        Sum parts;
        bool isOpen = false;
        const PlainFigure& sum = review(report, row, 4);
        for (int column = 0; column < 4; ++column) {
            parts.add(review(report, row, column));
            isOpen = isOpen || (sum.kind == Kind::Blank && holdsSomething(review(report, row, column)));
        }
        if (!isOpen && parts.isKnown && isKnown(sum) && parts.value != sum.thousandths)
            sides("reviews.total", reviews, row, -1, parts.value, sum.thousandths, found);
    }
}

void checkDisclosure(const PlainReport& report, Findings& found)
{
    if (!report.isTyped[disclosure])
        return;
    const int small = report.is2021 ? 0 : 1; // issued, published
    for (int row = 0; row < 2; ++row) {
        const PlainFigure& part = document(report, row, small);
        const PlainFigure& whole = document(report, row, 2);
        if (isKnown(part) && isKnown(whole) && part.thousandths > whole.thousandths)
            sides(report.is2021 ? "disclosure.issued-within-effective" : "disclosure.published-within-total",
                  disclosure, row, small, whole.thousandths, part.thousandths, found);
    }
    int regulations = 0;
    for (int column = 0; column < 3; ++column)
        regulations +=
            isKnown(document(report, 0, column)) && document(report, 0, column).thousandths != 0 ? 1 : 0;
    if (regulations > 0)
        found.push_back({"disclosure.regulations-power", disclosure, -1, -1, false, 0, 0, regulations});
    const PlainFigure& items = document(report, procurement, 0);
    const PlainFigure& amount = document(report, procurement, 1);
    if (!report.is2021 && isKnown(items) && isKnown(amount)
        && ((items.thousandths == 0 && amount.thousandths != 0)
            || (items.thousandths > 0 && amount.thousandths <= 0)))
        sides("disclosure.procurement-amount", disclosure, procurement, 1, 0, amount.thousandths, found);
}

void compareDisclosure(const PlainReport& report, const PlainReport& before, Findings& found)
{
    if (!report.isTyped[disclosure] || !before.isTyped[disclosure] || report.is2021 != before.is2021)
        return;
    for (int row = 0; row < 2 && report.is2021; ++row) {
        Sum expected;
        expected.add(document(before, row, 2));
        expected.add(document(report, row, 0));
        expected.value -= 2 * document(report, row, 1).thousandths;
        expected.add(document(report, row, 1));
        const PlainFigure& stated = document(report, row, 2);
        if (expected.isKnown && isKnown(stated) && expected.value != stated.thousandths)
            sides("disclosure.effective-roll-forward", disclosure, row, 2, expected.value, stated.thousandths,
                  found);
    }
    const PlainFigure& now = document(report, fees, 0);
    const PlainFigure& then = document(before, fees, 0);
    if (report.is2021 && isKnown(now) && isKnown(then) && then.thousandths > 0
        && now.thousandths >= 1'000 * then.thousandths)
        sides("disclosure.fee-magnitude", disclosure, fees, 0, 1'000 * then.thousandths, now.thousandths, found);
    for (int row = 2; row <= fees && !report.is2021; ++row) {
        Sum expected;
        expected.add(document(before, row, 0));
        expected.add(document(before, row, 1));
        const PlainFigure& stated = document(report, row, 0);
        if (expected.isKnown && isKnown(stated) && expected.value != stated.thousandths)
            sides("disclosure.previous-items", disclosure, row, 0, expected.value, stated.thousandths, found);
    }
}

// The same cells are there and hold the same.
bool repeats(const PlainReport& report, const PlainReport& before)
{
    for (int row = 0; row < PlainReport::outcomes; ++row) {
        for (int column = 0; column < PlainReport::applicants; ++column) {
            const PlainFigure& now = outcome(report, row, column);
            const PlainFigure& then = outcome(before, row, column);
            if (now.kind == Kind::Absent)
                continue;
            if (!isKnown(now) || !isKnown(then) || now.thousandths != then.thousandths)
                return false;
        }
    }
    return true;
}

void compareApplications(const PlainReport& report, const PlainReport& before, Findings& found)
{
    if (!report.isTyped[applications] || !before.isTyped[applications])
        return;
    for (int column = 0; column < PlainReport::applicants; ++column) {
        const PlainFigure over = figureOf(report, 1, column);
        const PlainFigure left = figureOf(before, forward, column);
        if (isKnown(over) && isKnown(left) && over.thousandths != left.thousandths)
            sides("applications.carried-over", applications, -1, column, left.thousandths, over.thousandths,
                  found);
    }
    const auto isMany = [&](int row) {
        const PlainFigure figure = figureOf(report, row, total);
        return isKnown(figure) && figure.thousandths >= ten;
    };
    if ((isMany(0) || isMany(handled)) && repeats(report, before))
        found.push_back({"report.unchanged-from-last-year", applications, -1, -1, false, 0, 0, 0});
}

// Single cells: the column decides what it may hold.
void checkCell(const PlainReport& report, int table, int row, int column, const PlainFigure& figure,
               Findings& found)
{
    const std::string_view name = table == disclosure
                                      ? disclosureColumns(report.is2021, row)[static_cast<std::size_t>(column)]
                                      : std::string_view();
    const bool isFraction = figure.thousandths % 1'000 != 0;
    if (figure.kind == Kind::Unreadable || (isFraction && name != "amount")
        || (figure.thousandths < 0 && name != "change"))
        found.push_back({"value.not-a-count", table, row, column, false, 0, 0, 1});
}

void checkCells(const PlainReport& report, int table, int rows, int columns,
                const PlainFigure& (*at)(const PlainReport&, int, int), Findings& found)
{
    int missing = 0;
    bool isThere = false;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const PlainFigure& figure = at(report, row, column);
            isThere = isThere || figure.kind != Kind::Absent;
            missing += figure.kind == Kind::Blank ? 1 : 0;
            checkCell(report, table, row, column, figure, found);
        }
    }
    if (isThere && !report.isTyped[static_cast<std::size_t>(table)])
        found.push_back({"form.table-empty", table, -1, -1, false, 0, 0, 0});
    else if (missing > 0)
        found.push_back({"value.missing", table, -1, -1, false, 0, 0, missing});
}

} // namespace

int plainIndex(bool is2021, const reports::CellRef& cell)
{
    const std::string& row = cell.row.text();
    const std::string& column = cell.column.text();
    if (cell.table.text() == "applications")
        return placeOf(outcomeRows, row) * PlainReport::applicants + placeOf(applicantColumns, column);
    if (cell.table.text() == "reviews")
        return reviewsBegin + placeOf(reviewRows, row) * 5 + placeOf(reviewColumns, column);
    const int line = placeOf(disclosureRows, row);
    return disclosureBegin + line * 3 + placeOf(disclosureColumns(is2021, line), column);
}

std::string plainPlace(bool is2021, const PlainFinding& finding)
{
    constexpr std::array<std::string_view, 3> tables{"disclosure", "applications", "reviews"};
    std::string place(tables[static_cast<std::size_t>(finding.table)]);
    const auto row = static_cast<std::size_t>(finding.row);
    const auto column = static_cast<std::size_t>(finding.column);
    place += "/";
    if (finding.row >= 0)
        place += finding.table == disclosure ? disclosureRows[row]
                 : finding.table == reviews  ? reviewRows[row]
                                             : outcomeRows[row];
    place += "/";
    if (finding.column >= 0)
        place += finding.table == disclosure ? disclosureColumns(is2021, finding.row)[column]
                 : finding.table == reviews  ? reviewColumns[column]
                                             : applicantColumns[column];
    return place;
}

std::vector<PlainFinding> recompute(const PlainReport& report, const PlainReport* lastYear)
{
    Findings found;
    checkApplications(report, found);
    checkReviews(report, found);
    checkDisclosure(report, found);
    checkCells(report, disclosure, 8, 3, document, found);
    checkCells(report, applications, PlainReport::outcomes, PlainReport::applicants, outcome, found);
    checkCells(report, reviews, 3, 5, review, found);
    if (lastYear) {
        compareDisclosure(report, *lastYear, found);
        compareApplications(report, *lastYear, found);
    }
    return found;
}

} // namespace gouji::test
