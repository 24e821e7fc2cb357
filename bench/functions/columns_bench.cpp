// SPDX-License-Identifier: MPL-2.0
#include "benches.hpp"
#include "table.hpp"
#include "workbook.hpp"

#include <unistd.h>

#include <fstream>
#include <iterator>
#include <sstream>
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

// Of the office alone: calls take so long that other work on the machine would show on the clock.
double processorMillisecondsOf(pid_t process)
{
    constexpr int fieldsBefore = 11; // behind the name in brackets
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    const std::string stat((std::istreambuf_iterator<char>(file)), {});
    std::istringstream fields(stat.substr(stat.rfind(')') + 1));
    std::string skipped;
    for (int field = 0; field < fieldsBefore; ++field)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

struct Cost {
    double milliseconds = 0;
    double megabytes = 0;
};

// In an office of its own: one that took much memory once keeps it.
Cost costOf(const char* formula)
{
    const office::Office office(office::Installation{.locale = "en-US", .extensions = GOUJI_BENCH_EXTENSIONS});
    const office::Document document = office.newSpreadsheet();
    enterBeside(document, "=1");
    calculateAll(document);
    const double before = megabytesOf(office.processId(), "VmRSS");
    enterBeside(document, formula);
    std::vector<double> milliseconds;
    for (int round = 0; round < rounds; ++round) {
        const double begin = processorMillisecondsOf(office.processId());
        calculateAll(document);
        milliseconds.push_back(processorMillisecondsOf(office.processId()) - begin);
    }
    return {median(milliseconds), megabytesOf(office.processId(), "VmHWM") - before};
}

} // namespace

bool measureColumns()
{
    std::vector<Measurement> times;
    std::vector<Measurement> memory;
    for (const Case& each : cases) {
        const Cost cost = costOf(each.formula);
        times.push_back({each.name, cost.milliseconds});
        memory.push_back({each.name, cost.megabytes});
    }
    printTable("Whole columns: processor time", times);
    const bool isQuick = printRatios(times, targets);
    printTable("Whole columns: memory", memory, "MB");
    return printRatios(memory, targets) && isQuick;
}

} // namespace gouji::bench
