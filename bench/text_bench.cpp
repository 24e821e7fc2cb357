// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/narrative.hpp"
#include "core/reading/locator.hpp"
#include "files/workbook_file.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>

// What it costs to read the figures of a report's text and to judge them: 5,000 characters, a figure in every
// third clause.
namespace gouji::bench {
namespace {

constexpr std::size_t characters = 5'000;

reports::Report reportWithText(const packs::Catalogue& catalogue)
{
    const auto workbook = files::readWorkbook(std::filesystem::path(GOUJI_WORKBOOKS) / "suqian-2024.ods");
    reports::Report report = reading::locateReports(*workbook, catalogue, std::nullopt).at(0);
    constexpr std::string_view paragraph =
        "全年认真贯彻各项要求，主动公开工作扎实推进，公开目录及时更新，收到政府信息公开申请3646件，其中予以公开143"
        "1件、"
        "部分公开471件，其余均按规定办理；同时完善制度，加强培训，提升业务水平，规范办理流程，做好答复的审核把关，"
        "因政府信息公开引发行政复议170件，没有出现重大失误，群众的满意程度进一步提高。";
    reports::Section section;
    section.number = 1;
    // Three bytes a character, but for the digits.
    for (std::size_t letters = 0; letters < characters; letters += paragraph.size() / 3)
        section.paragraphs.push_back({std::string(paragraph), document::ParagraphLocation{letters}, 0});
    report.sections = {section};
    return report;
}

void textOfAReport(benchmark::State& state)
{
    const auto catalogue = packs::builtInCatalogue();
    const reports::Report report = reportWithText(catalogue);
    const auto& edition = *catalogue.find(report.edition);
    const rules::Figures figures(report, edition.ruleSet());
    for (auto _ : state)
        benchmark::DoNotOptimize(narrative::read({report, edition.ruleSet(), figures, nullptr}, edition, nullptr));
}
BENCHMARK(textOfAReport)->Name("text/5000-characters")->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace gouji::bench
