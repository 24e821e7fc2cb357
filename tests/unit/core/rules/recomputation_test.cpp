// SPDX-License-Identifier: MPL-2.0
#include "core/validation.hpp"
#include "support/plain_recomputation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

// The engine against plain loops, on random reports of both editions, mostly damaged ones.
namespace gouji {
namespace {

using test::PlainFigure;
using test::PlainReport;
using Kind = PlainFigure::Kind;

constexpr int reports = 100'000;
constexpr int mostDamages = 6;
constexpr int applicants = PlainReport::applicants;

// What the recomputation does not cover: how a form is laid out.
const std::set<std::string> notAboutFigures{"form.table-missing", "form.edition", "value.text-in-number"};

class Reports {
public:
    explicit Reports(unsigned seed) : m_random(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool oneIn(int times) { return upTo(times - 1) == 0; }

    // A report that ties, and then is damaged in some places.
    PlainReport report(bool is2021)
    {
        PlainReport report;
        report.is2021 = is2021;
        report.isTyped = {true, true, true};
        fillApplications(report, is2021 && oneIn(6));
        fillReviews(report);
        fillDisclosure(report);
        for (int damages = upTo(mostDamages); damages > 0; --damages)
            damage(report);
        for (std::size_t table = 0; table < 3; ++table)
            if (oneIn(25))
                empty(report, table);
        return report;
    }

    // As last year's report might be: often one from which this one could have followed.
    PlainReport before(const PlainReport& report)
    {
        if (oneIn(12))
            return report;
        PlainReport before = this->report(oneIn(5) ? !report.is2021 : report.is2021);
        for (int column = 0; column < applicants; ++column)
            if (before.isTyped[1] && !oneIn(8))
                before.cells[static_cast<std::size_t>(25 * applicants + column)] =
                    report.cells[static_cast<std::size_t>(applicants + column)];
        return before;
    }

private:
    static constexpr std::size_t begins[] = {PlainReport::outcomes * applicants + 15, 0,
                                             PlainReport::outcomes* applicants};
    static constexpr std::size_t ends[] = {PlainReport::cellCount, PlainReport::outcomes* applicants,
                                           PlainReport::outcomes* applicants + 15};

    static PlainFigure number(long long whole) { return {Kind::Number, whole * 1'000}; }

    void fillApplications(PlainReport& report, bool isOutdated)
    {
        std::array<std::array<long long, applicants>, PlainReport::outcomes> figures{};
        const auto isThere = [&](int row) {
            const bool ofThree = row >= 21 && row <= 23;
            return row == 20 ? (!report.is2021 || isOutdated) : !ofThree || (report.is2021 && !isOutdated);
        };
        const int scale = oneIn(3) ? 0 : upTo(12);
        for (std::size_t row = 2; row < 24; ++row) {
            for (std::size_t column = 0; column + 1 < applicants && isThere(static_cast<int>(row)); ++column) {
                figures[row][column] = oneIn(4) ? upTo(scale) : 0;
                figures[24][column] += figures[row][column];
            }
        }
        for (std::size_t column = 0; column + 1 < applicants; ++column) {
            figures[25][column] = oneIn(3) ? upTo(5) : 0;
            figures[1][column] = std::min<long long>(upTo(3), figures[24][column] + figures[25][column]);
            figures[0][column] = figures[24][column] + figures[25][column] - figures[1][column];
        }
        for (std::size_t row = 0; row < figures.size(); ++row) {
            for (std::size_t column = 0; column + 1 < applicants; ++column)
                figures[row][6] += figures[row][column];
            for (std::size_t column = 0; column < applicants && isThere(static_cast<int>(row)); ++column)
                report.cells[row * applicants + column] = number(figures[row][column]);
        }
    }

    void fillReviews(PlainReport& report)
    {
        for (std::size_t row = 0; row < 3; ++row) {
            long long sum = 0;
            for (std::size_t column = 0; column < 5; ++column) {
                const long long figure = column == 4 ? sum : upTo(6);
                sum += figure;
                report.cells[begins[2] + row * 5 + column] = number(figure);
            }
        }
    }

    void fillDisclosure(PlainReport& report)
    {
        for (int row = 0; row < 8; ++row) {
            const int columns = row < 2         ? 3
                                : row == 7      ? (report.is2021 ? 0 : 2)
                                : report.is2021 ? (row == 3 ? 0 : 1)
                                : row == 6      ? 2
                                                : 3;
            for (int column = 0; column < columns; ++column)
                report.cells[begins[0] + static_cast<std::size_t>(row * 3 + column)] =
                    number(row == 0 && !oneIn(10) ? 0 : upTo(20) * (oneIn(20) ? 1'000 : 1));
        }
    }

    void damage(PlainReport& report)
    {
        auto& cell = report.cells[static_cast<std::size_t>(upTo(PlainReport::cellCount - 1))];
        if (cell.kind == Kind::Absent)
            return;
        switch (upTo(7)) {
        case 0:
            cell = {Kind::Blank, 0};
            break;
        case 1:
            cell = {Kind::Unreadable, 0};
            break;
        case 2:
            cell = {Kind::Number, cell.thousandths + 10 * (1 + upTo(98))}; // decimals
            break;
        case 3:
            cell = {Kind::Number, -cell.thousandths - 1'000};
            break;
        case 4:
            cell = number(20'000'000'000LL + upTo(5)); // beyond what the engine adds in machine numbers
            break;
        default:
            cell.kind = Kind::Number;
            cell.thousandths += 1'000LL * (upTo(20) - 10);
        }
    }

    // Totals may be left: they are no figures without their parts.
    void empty(PlainReport& report, std::size_t table)
    {
        report.isTyped[table] = false;
        const bool leavesTotals = oneIn(2);
        for (std::size_t index = begins[table]; index < ends[table]; ++index) {
            if (report.cells[index].kind == Kind::Absent)
                continue;
            const bool isLeft = leavesTotals && isTotal(table, index - begins[table]) && oneIn(2);
            report.cells[index] = isLeft ? number(upTo(3)) : PlainFigure{Kind::Blank, 0};
        }
    }

    static bool isTotal(std::size_t table, std::size_t place)
    {
        if (table == 1)
            return place % applicants == applicants - 1 || place / applicants == 24;
        return table == 2 && place % 5 == 4;
    }

    std::mt19937 m_random;
};

// The cells of an edition beside their places in a plain report, looked up once.
class Translator {
public:
    explicit Translator(const packs::Edition& edition) : m_edition(edition)
    {
        for (const forms::CellDefinition& cell : edition.form().cells)
            m_places.push_back(
                static_cast<std::size_t>(test::plainIndex(edition.code().text() == "2021", cell.ref)));
    }

    const packs::Edition& edition() const { return m_edition; }

    reports::Report reportOf(const PlainReport& plain) const
    {
        reports::Report report;
        report.edition = m_edition.code();
        for (std::size_t index = 0; index < m_places.size(); ++index) {
            const PlainFigure& figure = plain.cells[m_places[index]];
            if (figure.kind == Kind::Absent)
                continue;
            const reports::CellRef& ref = m_edition.form().cells[index].ref;
            if (report.tables.empty() || report.tables.back().code != ref.table)
                report.tables.emplace_back().code = ref.table;
            report.tables.back().cells.push_back({index,
                                                  ref.row,
                                                  ref.column,
                                                  {},
                                                  document::Origin::Typed,
                                                  document::readFigure(valueOf(figure), {})});
        }
        return report;
    }

private:
    static document::CellValue valueOf(const PlainFigure& figure)
    {
        if (figure.kind == Kind::Blank)
            return document::Blank();
        if (figure.kind == Kind::Unreadable)
            return std::string("若干");
        return static_cast<double>(figure.thousandths) / 1'000;
    }

    const packs::Edition& m_edition;
    std::vector<std::size_t> m_places;
};

std::string decimalOf(long long thousandths) { return figures::Decimal(thousandths, -3).toString(); }

std::string lineOf(const std::string& rule, const std::string& place, const std::string& rest)
{
    std::string line = rule;
    return line.append(" ").append(place).append(" ").append(rest);
}

std::string sidesOf(const std::string& expected, const std::string& actual)
{
    std::string sides = expected;
    return sides.append("|").append(actual);
}

std::multiset<std::string> linesOf(const std::vector<test::PlainFinding>& findings, bool is2021)
{
    std::multiset<std::string> lines;
    for (const test::PlainFinding& finding : findings)
        lines.insert(lineOf(finding.rule, test::plainPlace(is2021, finding),
                            finding.hasSides ? sidesOf(decimalOf(finding.expected), decimalOf(finding.actual))
                                             : std::to_string(finding.count)));
    return lines;
}

std::multiset<std::string> linesOf(const std::vector<rules::Finding>& findings)
{
    std::multiset<std::string> lines;
    for (const rules::Finding& finding : findings) {
        std::string place = finding.at.table.text();
        place.append("/").append(finding.at.row.text()).append("/").append(finding.at.column.text());
        if (!notAboutFigures.contains(finding.rule.text()))
            lines.insert(lineOf(finding.rule.text(), place,
                                finding.difference()
                                    ? sidesOf(finding.expected->toString(), finding.actual->toString())
                                    : std::to_string(finding.cells.size())));
    }
    return lines;
}

TEST(RecomputationTest, TheEngineAgreesWithPlainLoops)
{
    const auto catalogue = packs::builtInCatalogue();
    const Translator of2019(*catalogue.find(reports::EditionCode("2019")));
    const Translator of2021(*catalogue.find(reports::EditionCode("2021")));
    const auto translator = [&](bool is2021) -> const Translator& { return is2021 ? of2021 : of2019; };
    std::set<std::string> rulesSeen;
    for (unsigned seed = 0; seed < reports; ++seed) {
        Reports random(seed);
        const PlainReport plain = random.report(random.oneIn(2));
        const reports::Report report = translator(plain.is2021).reportOf(plain);
        const bool compares = !random.oneIn(3);
        const PlainReport plainBefore = compares ? random.before(plain) : PlainReport();
        const reports::Report before = translator(plainBefore.is2021).reportOf(plainBefore);

        const auto expected = linesOf(test::recompute(plain, compares ? &plainBefore : nullptr), plain.is2021);
        const auto found =
            linesOf(findingsIn(report, translator(plain.is2021).edition(), compares ? &before : nullptr));
        ASSERT_EQ(found, expected) << "seed " << seed;
        for (const std::string& line : expected)
            rulesSeen.insert(line.substr(0, line.find(' ')));
    }
    EXPECT_EQ(rulesSeen.size(), 17u) << "each of the rules was violated somewhere";
}

} // namespace
} // namespace gouji
