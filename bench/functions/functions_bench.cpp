// SPDX-License-Identifier: MPL-2.0
#include "benches.hpp"
#include "table.hpp"
#include "workbook.hpp"

#include <cstdio>
#include <string_view>

// What the cell functions cost in a real office, beside built-in formulas and beside functions that do nothing.
namespace gouji::bench {
namespace {

constexpr int rounds = 7;
constexpr char figuresFile[] = "figures.ods";
constexpr char amountsFile[] = "amounts.ods";
constexpr char sixDecimalsFile[] = "six-decimals.ods";
constexpr char thirdsFile[] = "thirds.ods";

struct Case {
    const char* name;
    const char* file;
    void (*enter)(const office::Document&, const std::string& formula);
    const char* formula;
};

#define NOTHING "ORG.GOUJI.BENCH.NOTHING."
#define GOUJI "ORG.GOUJI.FUNCTIONS."
constexpr Case cases[] = {
    {"no formulas", figuresFile, enterOnce, ""},
    {"SUM(A1:J1)=K1", figuresFile, fillRows, "=SUM(A1:J1)=K1"},
    {"nothing(K1)", figuresFile, fillRows, "=" NOTHING "NUMBER(K1)"},
    {"nothing(K1;A1:J1)", figuresFile, fillRows, "=" NOTHING "ROW(K1;A1:J1)"},
    {"FOOT(K1;A1:J1)", figuresFile, fillRows, "=" GOUJI "FOOT(K1;A1:J1)"},
    {"FOOT, hundredths", amountsFile, fillRows, "=" GOUJI "FOOT(K1;A1:J1)"},
    {"FOOT, six decimals", sixDecimalsFile, fillRows, "=" GOUJI "FOOT(K1;A1:J1)"},
    {"FOOT, thirds", thirdsFile, fillRows, "=" GOUJI "FOOT(K1;A1:J1)"},
    {"nothing, double[][]", figuresFile, fillRows, "=" NOTHING "ROWOFNUMBERS(K1;A1:J1)"},
    {"nothing, any[][]", figuresFile, fillRows, "=" NOTHING "ROWOFANY(K1;A1:J1)"},
    {"nothing, XCellRange", figuresFile, fillRows, "=" NOTHING "ROWOFCELLS(K1;A1:J1)"},
    {"nothing(block)", figuresFile, enterOnce, "=" NOTHING "BLOCK(A1:K100001)"},
    {"nothing(block), double[][]", figuresFile, enterOnce, "=" NOTHING "BLOCKOFNUMBERS(A1:K100001)"},
    {"nothing(block), any[][]", figuresFile, enterOnce, "=" NOTHING "BLOCKOFANY(A1:K100001)"},
    {"nothing(block), XCellRange", figuresFile, enterOnce, "=" NOTHING "BLOCKOFCELLS(A1:K100001)"},
    {"CROSSFOOT(block)", figuresFile, enterOnce, "=" GOUJI "CROSSFOOT(A1:K100001)"},
    {"CROSSFOOT, hundredths", amountsFile, enterOnce, "=" GOUJI "CROSSFOOT(A1:K100001)"},
    {"CROSSFOOT, six decimals", sixDecimalsFile, enterOnce, "=" GOUJI "CROSSFOOT(A1:K100001)"},
    {"CROSSFOOT, thirds", thirdsFile, enterOnce, "=" GOUJI "CROSSFOOT(A1:K100001)"},
    {"nothing(block) as array", figuresFile, enterArray, "=TRANSPOSE(" NOTHING "BLOCKTOARRAY(A1:K100001))"},
    {"CROSSFOOTING(block)", figuresFile, enterArray, "=TRANSPOSE(" GOUJI "CROSSFOOTING(A1:K100001))"},
};
#undef NOTHING
#undef GOUJI

const std::vector<Target> targets = {
    {"FOOT(K1;A1:J1)", "nothing(K1)", 1.5, "nothing(K1;A1:J1)"},
    {"FOOT, hundredths", "nothing(K1)", 1.5, "nothing(K1;A1:J1)"},
    {"FOOT, six decimals", "nothing(K1)", 1.5, "nothing(K1;A1:J1)"},
    {"CROSSFOOT(block)", "SUM(A1:J1)=K1", 2, "nothing(block)"},
    {"CROSSFOOT, hundredths", "SUM(A1:J1)=K1", 2, "nothing(block)"},
    {"CROSSFOOT, six decimals", "SUM(A1:J1)=K1", 2, "nothing(block)"},
    {"CROSSFOOT(block)", "FOOT(K1;A1:J1)", 1.0 / 3, "nothing(block)"},
    {"CROSSFOOTING(block)", "SUM(A1:J1)=K1", 4, "nothing(block) as array"},
};

} // namespace

bool measureCalls(const office::Office& office)
{
    writeFigures(office, Figures::Whole, office.folder() / figuresFile);
    writeFigures(office, Figures::Hundredths, office.folder() / amountsFile);
    writeFigures(office, Figures::SixDecimals, office.folder() / sixDecimalsFile);
    writeFigures(office, Figures::Thirds, office.folder() / thirdsFile);
    std::vector<Action> actions;
    for (const Case& each : cases) {
        const office::Document document = office.open(office.folder() / each.file);
        each.enter(document, each.formula);
        expectResult(document);
        actions.push_back({each.name, [document] { calculateAll(document); }});
    }
    const auto measurements = measureInTurns(actions, rounds);
    printTable("Hard recalculation, 100,000 rows × 10 figures", measurements);
    const bool reached = printRatios(measurements, targets);
    office.closeDocuments();
    return reached;
}

} // namespace gouji::bench

// functions_bench [calls|columns|loading|startup]: all without an argument. Status 1 where a ratio is too high.
int main(int count, char** arguments)
{
    using namespace gouji;
    const std::string_view wanted = count > 1 ? arguments[1] : "all";
    const auto isWanted = [&](std::string_view name) { return wanted == "all" || wanted == name; };
    bool reached = true;
    {
        const office::Office office(office::Installation{.locale = "en-US", .extensions = GOUJI_BENCH_EXTENSIONS});
        if (isWanted("calls"))
            reached = bench::measureCalls(office) && reached;
        if (isWanted("loading"))
            reached = bench::measureLoading(office) && reached;
    }
    if (isWanted("columns"))
        reached = bench::measureColumns() && reached;
    if (isWanted("startup"))
        reached = bench::measureStartup() && reached;
    return reached ? 0 : 1;
}
