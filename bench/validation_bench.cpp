// SPDX-License-Identifier: MPL-2.0
#include "core/engine/check.hpp"
#include "core/reading/locator.hpp"
#include "core/validation/judgement.hpp"
#include "files/workbook_file.hpp"
#include "support/damage.hpp"
#include "support/plain_recomputation.hpp"

#include <benchmark/benchmark.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>

// What a validation costs, step by step, beside plain loops over the same figures in the same run.
namespace gouji::bench {
namespace {

const std::filesystem::path workbooks = GOUJI_WORKBOOKS;

document::Workbook workbook(const char* name = "suqian-2024.ods")
{
    return *files::readWorkbook(workbooks / name);
}

reports::Report report(const char* name, const packs::Catalogue& catalogue)
{
    return reading::locateReports(workbook(name), catalogue, std::nullopt).at(0);
}

// The figures of a report as the recomputation takes them.
test::PlainReport plainReport(const reports::Report& report)
{
    test::PlainReport plain;
    plain.is2021 = report.edition == reports::EditionCode("2021");
    plain.isTyped = {true, true, true};
    for (const reports::Table& table : report.tables) {
        for (const reports::ReportCell& cell : table.cells) {
            auto& place = plain.cells[static_cast<std::size_t>(
                test::plainIndex(plain.is2021, {table.code, cell.row, cell.column}))];
            place.kind = test::PlainFigure::Kind::Number;
            place.thousandths = static_cast<long long>(cell.figure.number.toDouble() * 1'000);
        }
    }
    return plain;
}

double nanosecondsOf(const std::function<void()>& work)
{
    constexpr int times = 20'000;
    const auto begin = std::chrono::steady_clock::now();
    for (int time = 0; time < times; ++time)
        work();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count() / times;
}

// Every rule on a located report, last year's too, beside the same rules as plain loops over plain numbers: what
// the same verdict costs without an engine. Both take turns, so that a noisy machine disturbs both alike.
void allRulesBesidePlainLoops(benchmark::State& state)
{
    const auto catalogue = packs::builtInCatalogue();
    const reports::Report now = report("suqian-2024.ods", catalogue);
    const reports::Report before = report("suqian-2023.ods", catalogue);
    const auto plainNow = plainReport(now);
    const auto plainBefore = plainReport(before);
    const auto& edition = *catalogue.find(now.edition);
    double engine = 0;
    double loops = 0;
    for (auto _ : state) {
        engine += nanosecondsOf([&] { benchmark::DoNotOptimize(findingsIn(now, edition, &before)); });
        loops += nanosecondsOf([&] { benchmark::DoNotOptimize(test::recompute(plainNow, &plainBefore)); });
    }
    const auto turns = static_cast<double>(state.iterations());
    state.counters["engine_ns"] = engine / turns;
    state.counters["loops_ns"] = loops / turns;
    state.counters["ratio"] = engine / loops;
}
BENCHMARK(allRulesBesidePlainLoops)->Unit(benchmark::kMillisecond);

void locateAndValidate(benchmark::State& state)
{
    const auto catalogue = packs::builtInCatalogue();
    const document::Workbook sheets = workbook();
    for (auto _ : state)
        benchmark::DoNotOptimize(engine::check(sheets, {catalogue}));
}
BENCHMARK(locateAndValidate);

// The same of a report that a clerk has changed, as tests/README.md describes damages: it takes longer to
// recognise.
void validateDamaged(benchmark::State& state, const char* damage)
{
    const auto catalogue = packs::builtInCatalogue();
    const std::string damageCase = std::string(R"({"report": "suqian-2024", "damage": [)") + damage + "]}";
    const document::Workbook sheets = test::damaged(*parseJson("damage.json", damageCase), catalogue).workbook;
    for (auto _ : state)
        benchmark::DoNotOptimize(engine::check(sheets, {catalogue}));
}
BENCHMARK_CAPTURE(validateDamaged, sound, "");
BENCHMARK_CAPTURE(validateDamaged, misspeltHeading, R"({"reword": "行政强制", "as": "行政强致"})");
BENCHMARK_CAPTURE(validateDamaged, rowLeftOut, R"({"delete-row-of": "行政强制"})");

// 100,000 rows of names and numbers, and no standard table.
document::Workbook largeWorkbook()
{
    constexpr int rows = 100'000;
    constexpr int columns = 10;
    document::Grid sheet("明细");
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const bool isText = column % 2 == 0;
            const std::string text = "某单位第" + std::to_string(row) + "项";
            sheet.set({row, column}, {isText ? document::CellValue(text) : document::CellValue(double(row))});
        }
    }
    return {{std::move(sheet)}};
}

void locateNothingInALargeWorkbook(benchmark::State& state)
{
    const auto catalogue = packs::builtInCatalogue();
    const document::Workbook large = largeWorkbook();
    for (auto _ : state)
        benchmark::DoNotOptimize(reading::locateReports(large, catalogue, std::nullopt));
}
BENCHMARK(locateNothingInALargeWorkbook)->Unit(benchmark::kMillisecond);

void readFile(benchmark::State& state, const char* name)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(files::readWorkbook(workbooks / name).has_value());
}
BENCHMARK_CAPTURE(readFile, ods, "suqian-2024.ods");
BENCHMARK_CAPTURE(readFile, fods, "suqian-2024.fods");
BENCHMARK_CAPTURE(readFile, xlsx, "suqian-2024.xlsx");

void readTheCatalogue(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(packs::builtInCatalogue());
}
BENCHMARK(readTheCatalogue);

} // namespace
} // namespace gouji::bench

BENCHMARK_MAIN();
