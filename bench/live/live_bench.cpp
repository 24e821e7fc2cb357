// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/util/XSearchable.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace gouji::bench {
namespace {

using office::Document;
using office::Extension;
using office::Office;
using Clock = std::chrono::steady_clock;
using Cell = css::uno::Reference<css::table::XCell>;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int applications = 2; // the sheet's place in the workbook
constexpr int edits = 100;
// Longer than live validation waits for the last change, and the search for corrections after it.
constexpr auto betweenEdits = std::chrono::milliseconds(1000);
constexpr double longestHold = 16; // a frame of the screen, in milliseconds

// How long the office at most kept a reader of a cell waiting after something was done: whatever holds the
// office's lock, editing and refreshing alike, makes it wait.
double longestHoldAfter(const std::function<void()>& action, const Cell& cell, Clock::duration watched)
{
    double longest = 0;
    auto before = Clock::now();
    const auto end = before + watched;
    action();
    while (before < end) {
        const auto after = Clock::now();
        longest = std::max(longest, Milliseconds(after - before).count());
        before = after;
        cell->getValue();
    }
    return longest;
}

std::vector<double> holdsWhileTyping(const Document& document)
{
    const Cell cell = office::cellOf(document, "D8", applications);
    std::vector<double> holds;
    for (int edit = 0; edit < edits; ++edit)
        holds.push_back(longestHoldAfter([&] { cell->setValue(edit % 2 == 0 ? 1 : 0); }, cell, betweenEdits));
    std::ranges::sort(holds);
    return holds;
}

double percentile(const std::vector<double>& sorted, double part)
{
    return sorted.at(static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1)));
}

std::vector<double> typing(Extension extension)
{
    const Office office(Language::Chinese, extension);
    const Document document = office::openReport(office, "donghu-chengguan-2020");
    if (extension == Extension::Installed)
        office::shows(office::openPanel(document), "✖");
    return holdsWhileTyping(document);
}

bool measureTyping()
{
    std::printf(
        "\n### Typing %d figures: the longest hold after each, in ms\n\n| office | median | 99th percentile | "
        "longest |\n|---|---:|---:|---:|\n",
        edits);
    double reached = 0;
    for (const Extension extension : {Extension::Absent, Extension::Installed}) {
        const auto holds = typing(extension);
        reached = percentile(holds, 0.99);
        std::printf("| %s | %.1f | %.1f | %.1f |\n",
                    extension == Extension::Absent ? "without the extension" : "with live validation",
                    percentile(holds, 0.5), reached, holds.back());
    }
    std::printf("\n99th percentile at most %.0f ms: %s\n", longestHold, reached <= longestHold ? "yes" : "NO");
    return reached <= longestHold;
}

// The middle one of several runs, the first left out.
double medianOf(const std::function<double()>& run)
{
    constexpr int runs = 11;
    run();
    std::vector<double> taken;
    for (int each = 0; each < runs; ++each)
        taken.push_back(run());
    std::ranges::sort(taken);
    return percentile(taken, 0.5);
}

// How long Validate holds the office in a large workbook that holds no report, beside the office's own search for
// a text that is not there.
bool measureLargeWorkbook()
{
    constexpr double longest = 50;
    const Office office(Language::Chinese, Extension::Installed);
    const Document document = office::newLargeWorkbook(office);
    const Cell cell = office::cellOf(document, "B1");
    const css::uno::Reference<css::util::XSearchable> sheet(office::sheetOf(document), css::uno::UNO_QUERY_THROW);
    const auto wanted = sheet->createSearchDescriptor();
    wanted->setSearchString(interop::toUno("结转下年度继续办理"));
    const auto holdOf = [&](const std::function<void()>& action) {
        return medianOf([&] { return longestHoldAfter(action, cell, std::chrono::milliseconds(500)); });
    };
    const double validating = holdOf([&] { office.dispatch(document, "org.gouji.calc:Validate"); });
    const double searching = holdOf([&] { sheet->findFirst(wanted); });
    std::printf("\n### A workbook of 100,000 rows that is no report: how long the office is held, in ms\n\n"
                "| what | median |\n|---|---:|\n"
                "| validating it | %.0f |\n| the office's own search for a text | %.0f |\n\nAt most %.0f ms: %s\n",
                validating, searching, longest, validating <= longest ? "yes" : "NO");
    return validating <= longest;
}

// In MiB.
double memoryOf(pid_t process)
{
    std::ifstream statm("/proc/" + std::to_string(process) + "/statm");
    long pages = 0;
    long resident = 0;
    statm >> pages >> resident;
    return static_cast<double>(resident * sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

// What is compared: documents without more, with a deck of the office's own in the sidebar, and validated, with
// our deck.
enum class Desk { Plain, OwnDeck, Validated };

struct MeasuredDesk {
    Desk desk;
    const char* name;
};

constexpr MeasuredDesk desks[] = {{Desk::Plain, "without the extension"},
                                  {Desk::OwnDeck, "without the extension, the Navigator in the sidebar"},
                                  {Desk::Validated, "with the extension, validated, its deck in the sidebar"}};

void openNavigator(const Document& document)
{
    const css::uno::Reference<css::ui::XDeck> deck(
        office::sidebarOf(document)->getDecks()->getByName("NavigatorDeck"), css::uno::UNO_QUERY_THROW);
    if (!deck->isActive())
        deck->activate(true);
    office::waitUntil([&] { return deck->isActive(); });
}

void openEditClose(const Office& office, Desk desk)
{
    const Document document = office::openReport(office, "donghu-chengguan-2020");
    const int marks = office::markCount(document);
    office::enter(document, "D8", "1", applications);
    if (desk == Desk::OwnDeck)
        openNavigator(document);
    if (desk == Desk::Validated) {
        office.dispatch(document, "org.gouji.calc:Validate");
        office::waitUntil(
            [&] { return office::markCount(document) > marks && office::deckOf(document)->isActive(); });
    }
    office.closeDocuments();
}

// What 200 documents more leave behind, once the office has warmed up.
double growth(Desk desk)
{
    constexpr int warmUp = 50;
    constexpr int cycles = 200;
    const Office office(Language::Chinese, desk == Desk::Validated ? Extension::Installed : Extension::Absent);
    for (int cycle = 0; cycle < warmUp; ++cycle)
        openEditClose(office, desk);
    const double before = memoryOf(office.processId());
    for (int cycle = 0; cycle < cycles; ++cycle)
        openEditClose(office, desk);
    return memoryOf(office.processId()) - before;
}

bool measureMemory()
{
    // How many arenas the office's allocator makes is a matter of timing, and so would be what it takes.
    setenv("MALLOC_ARENA_MAX", "1", 1);
    constexpr double noise = 2; // by which the same office differs from run to run
    std::printf("\n### Opening, editing and closing 200 documents: growth in MiB\n\n| office | growth "
                "|\n|---|---:|\n");
    std::map<Desk, double> grown;
    for (const MeasuredDesk& measured : desks) {
        grown[measured.desk] = growth(measured.desk);
        std::printf("| %s | %.1f |\n", measured.name, grown[measured.desk]);
        std::fflush(stdout);
    }
    const double more = grown[Desk::Validated] - grown[Desk::Plain];
    std::printf("\nAt most %.0f MiB more than without the extension: %s\n", noise, more <= noise ? "yes" : "NO");
    return more <= noise;
}

} // namespace
} // namespace gouji::bench

// live_bench [typing|large|memory]: all without an argument. Status 1 where something takes too long or too much.
int main(int count, char** arguments)
{
    const std::string_view wanted = count > 1 ? arguments[1] : "";
    const auto isWanted = [&](std::string_view part) { return wanted.empty() || wanted == part; };
    bool reached = true;
    if (isWanted("typing"))
        reached = gouji::bench::measureTyping() && reached;
    if (isWanted("large"))
        reached = gouji::bench::measureLargeWorkbook() && reached;
    if (isWanted("memory"))
        reached = gouji::bench::measureMemory() && reached;
    return reached ? 0 : 1;
}
