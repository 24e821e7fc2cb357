// SPDX-License-Identifier: MPL-2.0
#include "core/engine/check.hpp"
#include "files/workbook_file.hpp"
#include "floor.hpp"
#include "orcus_reader.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <stdexcept>
#include <vector>

// Reading, locating and validating a folder of reports, beside the least that it can cost and beside liborcus.
//     gouji_files_bench FOLDER [OPTIONS OF GOOGLE BENCHMARK]
// FOLDER holds ods/*.ods, xlsx/*.xlsx, docx/*.docx and html/*.html. One iteration takes all files of a format.
namespace gouji::bench {
namespace {

namespace fs = std::filesystem;
using Files = std::vector<fs::path>;

Files filesIn(const fs::path& folder)
{
    Files found;
    for (const auto& entry : fs::directory_iterator(folder))
        found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

double sumOf(const document::Workbook& workbook)
{
    double sum = 0;
    for (const document::Grid& sheet : workbook.sheets) {
        for (int row = 0; row < sheet.rowCount(); ++row) {
            for (int column = 0; column < sheet.columnCount(row); ++column) {
                if (const auto* number = std::get_if<double>(&sheet.at({row, column}).value))
                    sum += *number;
            }
        }
    }
    return sum;
}

// Takes one file; what it returns is added up, so that nobody is timed doing nothing.
using Work = std::function<double(const fs::path&)>;

double runFloor(const fs::path& file)
{
    return static_cast<double>(file.extension() == ".html" ? readPageFloor(file) : readFloor(file));
}
double runReading(const fs::path& file) { return sumOf(*files::readWorkbook(file)); }
double runOrcus(const fs::path& file) { return sumOf(readWithOrcus(file)); }

Work validating(const packs::Catalogue& catalogue)
{
    return [&catalogue](const fs::path& file) {
        double figures = 0;
        for (const Validation& validation : engine::check(*files::readWorkbook(file), {catalogue})) {
            for (const reports::Table& table : validation.report.tables)
                figures += static_cast<double>(table.cells.size());
        }
        return figures;
    };
}

void addBenchmark(const std::string& name, const Files& files, Work work)
{
    benchmark::RegisterBenchmark(name.c_str(),
                                 [&files, work = std::move(work)](benchmark::State& state) {
                                     double sum = 0;
                                     for (auto _ : state) {
                                         sum = 0;
                                         for (const fs::path& file : files)
                                             sum += work(file);
                                     }
                                     state.counters["sum"] = sum;
                                     state.counters["files"] = static_cast<double>(files.size());
                                 })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
}

} // namespace
} // namespace gouji::bench

int main(int count, char** arguments)
{
    using namespace gouji::bench;
    benchmark::Initialize(&count, arguments);
    if (count != 2) {
        std::fputs("usage: gouji_files_bench FOLDER [OPTIONS OF GOOGLE BENCHMARK]\n", stderr);
        return 64;
    }
    const fs::path folder = arguments[1];
    const auto catalogue = gouji::packs::builtInCatalogue();
    std::map<std::string, Files> formats;
    for (const char* ending : {"ods", "xlsx", "docx", "html"}) {
        const Files& files = formats[ending] = filesIn(folder / ending);
        addBenchmark(std::string("floor/") + ending, files, runFloor);
        addBenchmark(std::string("reading/") + ending, files, runReading);
        addBenchmark(std::string("validating/") + ending, files, validating(catalogue));
    }
    addBenchmark("orcus/xlsx", formats["xlsx"], runOrcus);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
