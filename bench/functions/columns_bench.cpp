// SPDX-License-Identifier: MPL-2.0
#include "benches.hpp"
#include "table.hpp"
#include "workbook.hpp"

#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>

// What whole columns cost, of which Calc hands over every cell: in time and in memory.
namespace gouji::bench {
namespace {

constexpr int rounds = 3;

struct Case {
    const char* name;
    const char* formula;
};

#define NOTHING "=ORG.GOUJI.BENCH.NOTHING."
#define GOUJI "=ORG.GOUJI.FUNCTIONS."
constexpr Case cases[] = {
    {"nothing(0;A:Z)", NOTHING "ROW(0;A:Z)"},
    {"FOOT(0;A:Z)", GOUJI "FOOT(0;A:Z)"},
    {"nothing(A:Z)", NOTHING "BLOCK(A:Z)"},
    {"CROSSFOOT(A:Z)", GOUJI "CROSSFOOT(A:Z)"},
    {"MISSINGFIGURES(A:Z)", GOUJI "MISSINGFIGURES(A:Z)"},
    {"nothing(A:Z;A:Z)", NOTHING "ROW(A:Z;A:Z)"},
    {"TIEOUT(A:Z;A:Z)", GOUJI "TIEOUT(A:Z;A:Z)"},
};
#undef NOTHING
#undef GOUJI

const std::vector<Target> targets = {
    {"FOOT(0;A:Z)", "nothing(0;A:Z)", 1.2},
    {"CROSSFOOT(A:Z)", "nothing(A:Z)", 1.2},
    {"MISSINGFIGURES(A:Z)", "nothing(A:Z)", 1.2},
    {"TIEOUT(A:Z;A:Z)", "nothing(A:Z;A:Z)", 1.2},
};

// "VmHWM:   123456 kB", in megabytes.
double megabytesOf(pid_t process, const std::string& what)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(what + ":"))
            return std::stod(line.substr(what.size() + 1)) / 1024;
    throw std::runtime_error("no " + what + " of the office");
}

// How much more memory the office takes at most, while it does something.
double megabytesFor(const office::Office& office, const std::function<void()>& action)
{
    constexpr char forgetMost[] = "5";
    std::ofstream("/proc/" + std::to_string(office.processId()) + "/clear_refs") << forgetMost;
    const double before = megabytesOf(office.processId(), "VmRSS");
    action();
    return megabytesOf(office.processId(), "VmHWM") - before;
}

} // namespace

bool measureColumns(const office::Office& office)
{
    std::vector<Measurement> times;
    std::vector<Measurement> memory;
    const auto figures = office.folder() / "columns.ods";
    writeFigures(office, Figures::Hundredths, figures);
    for (const Case& each : cases) {
        const office::Document document = office.open(figures);
        enterBeside(document, each.formula);
        std::vector<double> milliseconds;
        std::vector<double> megabytes;
        for (int round = 0; round < rounds; ++round)
            megabytes.push_back(megabytesFor(
                office, [&] { milliseconds.push_back(millisecondsOf([&] { calculateAll(document); })); }));
        times.push_back({each.name, median(milliseconds)});
        memory.push_back({each.name, median(megabytes)});
        office.closeDocuments();
    }
    printTable("Whole columns: time", times);
    const bool isQuick = printRatios(times, targets);
    printTable("Whole columns: memory", memory, "MB");
    return printRatios(memory, targets) && isQuick;
}

} // namespace gouji::bench
