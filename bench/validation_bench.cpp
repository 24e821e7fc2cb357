// SPDX-License-Identifier: MPL-2.0
#include "core/locate/locator.hpp"
#include "core/validation.hpp"
#include "files/workbook_file.hpp"
#include "plain_loops.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>

// What a validation costs, step by step, beside plain loops over the same figures in the same run.
namespace gouji::bench {
namespace {

const std::filesystem::path workbooks = GOUJI_WORKBOOKS;

model::Workbook workbook() { return *files::readWorkbook(workbooks / "suqian-2024.ods"); }

model::Report report(const catalogue::Catalogue& catalogue)
{
    return locate::locateReports(workbook(), catalogue, std::nullopt).at(0);
}

void plainLoops(benchmark::State& state)
{
    const PlainLoops loops(report(catalogue::builtInCatalogue()));
    for (auto _ : state)
        benchmark::DoNotOptimize(loops.mismatches());
}
BENCHMARK(plainLoops);

void allRulesOnALocatedReport(benchmark::State& state)
{
    const auto catalogue = catalogue::builtInCatalogue();
    const model::Report located = report(catalogue);
    const auto& edition = *catalogue.find(located.edition);
    for (auto _ : state) {
        for (const rules::Rule& rule : edition.rules)
            benchmark::DoNotOptimize(rule.check({located, edition}));
    }
}
BENCHMARK(allRulesOnALocatedReport);

void locateAndValidate(benchmark::State& state)
{
    const auto catalogue = catalogue::builtInCatalogue();
    const model::Workbook sheets = workbook();
    for (auto _ : state)
        benchmark::DoNotOptimize(validate(sheets, catalogue));
}
BENCHMARK(locateAndValidate);

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
        benchmark::DoNotOptimize(catalogue::builtInCatalogue());
}
BENCHMARK(readTheCatalogue);

} // namespace
} // namespace gouji::bench

BENCHMARK_MAIN();
