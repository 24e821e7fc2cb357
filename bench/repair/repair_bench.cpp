// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/repair.hpp"
#include "core/packs/catalogue.hpp"
#include "support/random_reports.hpp"
#include "support/smallest_repair.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

// How often the search finds what was spoilt, how high it ranks it, and how long it takes; and its smallest sizes
// beside those of an integer program solver. Prints the tables of docs/repairs.md.
namespace gouji {
namespace {

// Of the processor, in milliseconds: other programs do not count.
double now() { return 1'000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

struct Scenario {
    const char* name;
    const char* table;
    test::Totals totals;
};

constexpr Scenario scenarios[] = {
    {"applications, totals typed", "applications", test::Totals::Typed},
    {"applications, totals formulas", "applications", test::Totals::Formulas},
    {"reviews, totals typed", "reviews", test::Totals::Typed},
};

struct Tally {
    int reports = 0;
    int listed = 0;
    int first = 0;
    int smaller = 0; // a smaller explanation exists: not counted above
    int cutOff = 0;
    std::vector<double> times = {};
};

double timeAt(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

bool isTruth(const corrections::CellRepair& cell, const test::DamagedReport& damaged)
{
    return std::ranges::binary_search(damaged.wrong, cell.cell)
           && test::cellOf(damaged.truth, cell.cell).figure.number == cell.proposed;
}

// Where in the ranking of its group the proposal is that is part of the truth; the worst of all groups. Nothing
// where one of them is not listed.
std::optional<std::size_t> placeOfTruth(const corrections::Repairs& repairs, const test::DamagedReport& damaged)
{
    std::size_t worst = 0;
    for (const corrections::Group& group : repairs.groups) {
        const auto found = std::ranges::find_if(group.proposals, [&](const corrections::Proposal& proposal) {
            return std::ranges::all_of(
                proposal.cells, [&](const corrections::CellRepair& cell) { return isTruth(cell, damaged); });
        });
        if (found == group.proposals.end())
            return std::nullopt;
        worst = std::max(worst, static_cast<std::size_t>(found - group.proposals.begin()));
    }
    return worst;
}

std::size_t sizeOf(const corrections::Repairs& repairs)
{
    std::size_t size = 0;
    for (const corrections::Group& group : repairs.groups)
        size += group.proposals.empty() ? 0 : group.proposals.front().cells.size();
    return size;
}

void take(const test::DamagedReport& damaged, const packs::Edition& edition, Tally& tally)
{
    const Validation validation = test::validationOf(damaged.report, edition);
    const double begin = now();
    const corrections::Repairs repairs = corrections::repairsOf(validation, nullptr);
    tally.times.push_back(now() - begin);
    tally.cutOff += repairs.isComplete ? 0 : 1;
    if (repairs.isComplete && sizeOf(repairs) < damaged.wrong.size()) {
        ++tally.smaller;
        return;
    }
    ++tally.reports;
    const auto place = placeOfTruth(repairs, damaged);
    tally.listed += place ? 1 : 0;
    tally.first += place == std::size_t{0} ? 1 : 0;
}

void print(const char* name, int wrongCells, const Tally& tally)
{
    const double percent = tally.reports == 0 ? 0 : 100.0 / tally.reports;
    std::printf("| %-30s | %d | %5d | %5.1f %% | %5.1f %% | %5d | %4d | %8.3f | %8.3f | %8.3f |\n", name,
                wrongCells, tally.reports, percent * tally.listed, percent * tally.first, tally.smaller,
                tally.cutOff, timeAt(tally.times, 0.5), timeAt(tally.times, 0.99), timeAt(tally.times, 1));
    std::fflush(stdout);
}

void rank(const packs::Catalogue& catalogue, int reportCount)
{
    std::printf(
        "| wrong cells in                 | n | reports | listed | first | smaller exists | cut off | median ms "
        "| 99 %% ms | worst ms |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (const Scenario& scenario : scenarios) {
        for (int wrongCells = 1; wrongCells <= 5; ++wrongCells) {
            Tally tally;
            for (int number = 0; number < reportCount; ++number) {
                const auto& edition = catalogue.editions[static_cast<std::size_t>(number) % 2];
                test::RandomReports reports(edition, static_cast<unsigned>(7'000 * wrongCells + number));
                take(reports.damaged(wrongCells, reports::TableCode(scenario.table), scenario.totals), edition,
                     tally);
            }
            print(scenario.name, wrongCells, tally);
        }
    }
}

int compareWithSolver(const packs::Catalogue& catalogue, int reportCount)
{
    int same = 0;
    int unanswered = 0;
    int undetermined = 0;
    double ours = 0;
    double solvers = 0;
    for (int number = 0; number < reportCount; ++number) {
        const auto& edition = catalogue.editions[static_cast<std::size_t>(number) % 2];
        test::RandomReports reports(edition, static_cast<unsigned>(number));
        const auto totals = number % 4 < 2 ? test::Totals::Typed : test::Totals::Formulas;
        const auto damaged = reports.damaged(1 + number / 4 % 5, {}, totals);
        if (test::hasUndeterminedFigure(damaged.report)) {
            ++undetermined;
            continue;
        }
        const Validation validation = test::validationOf(damaged.report, edition);
        const double begin = now();
        const std::size_t size = sizeOf(corrections::repairsOf(validation, nullptr));
        const double between = now();
        const auto smallest = test::smallestRepair(damaged.report);
        ours += between - begin;
        solvers += now() - between;
        unanswered += smallest ? 0 : 1;
        same += smallest && static_cast<std::size_t>(*smallest) == size ? 1 : 0;
    }
    const int other = reportCount - same - unanswered - undetermined;
    std::printf(
        "\n%d random reports of both editions, 1 to 5 wrong cells: the same smallest size as GLPK in %d, another "
        "in %d, GLPK without an answer in %d, not determined by the equations %d; GLPK took %.0f times as long\n",
        reportCount, same, other, unanswered, undetermined, solvers / ours);
    return other == 0 ? 0 : 1;
}

} // namespace
} // namespace gouji

int main(int argc, char** argv)
{
    const int reports = argc > 1 ? std::stoi(argv[1]) : 2'000;
    const auto catalogue = gouji::packs::builtInCatalogue();
    gouji::rank(catalogue, reports);
    return gouji::compareWithSolver(catalogue, reports);
}
