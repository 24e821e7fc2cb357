// SPDX-License-Identifier: MPL-2.0
#include "core/reading/report_text.hpp"

#include "core/reading/body_name.hpp"
#include "core/reading/broken_title.hpp"
#include "core/reading/compact_text.hpp"
#include "core/reading/title.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace gouji::reading {
namespace {

constexpr std::size_t longestTitleBytes = 400;
// Signatures and the like are short.
constexpr std::size_t longestFootBytes = 200;

// Between which lines the tables of a report stand.
struct Extent {
    std::size_t report = 0;
    std::size_t first = std::string_view::npos;
    std::size_t last = 0;
};

std::vector<Extent> extentsOf(const TextFlow& flow, std::size_t reportCount)
{
    std::vector<Extent> extents(reportCount);
    for (std::size_t report = 0; report < reportCount; ++report)
        extents[report].report = report;
    for (const TextFlow::TablePlace& table : flow.tables) {
        Extent& extent = extents[table.report];
        extent.first = std::min(extent.first, table.line);
        extent.last = std::max(extent.last, table.line);
    }
    std::ranges::stable_sort(extents, {}, &Extent::first);
    return extents;
}

bool isOfficial(const TextLine& line)
{
    return line.heading && line.heading->match == SectionHeading::Match::Official;
}

// Of a report of any family.
bool isTitle(const TextLine& line, const packs::Catalogue& catalogue)
{
    return line.at && line.text.size() <= longestTitleBytes
           && std::ranges::any_of(catalogue.families, [&](const auto& family) {
                  return namesSubject(line.text, *family) && !identifyTitle(line.text, *family).empty();
              });
}

// The first heading in the range whose number is not above those before it; the end where there is none. What the
// report before has had is `had`.
std::size_t firstOfNext(const TextFlow& flow, LineRange range, int had, std::size_t& behindLast)
{
    for (std::size_t line = range.first; line < range.end; ++line) {
        if (!isOfficial(flow.lines[line]))
            continue;
        if (flow.lines[line].heading->number <= had)
            return line;
        had = flow.lines[line].heading->number;
        behindLast = line + 1;
    }
    return range.end;
}

// Where, between the tables of one report and those of the next, the text of the next begins.
std::size_t beginOfNext(const TextFlow& flow, std::size_t begin, LineRange between,
                        const packs::Catalogue& catalogue)
{
    int had = 0;
    for (std::size_t line = begin; line < between.first; ++line)
        had = std::max(had, isOfficial(flow.lines[line]) ? flow.lines[line].heading->number : 0);
    std::size_t behindLast = between.first; // the headings of the report before
    const std::size_t heading = firstOfNext(flow, between, had, behindLast);
    for (std::size_t line = behindLast; line < heading; ++line) {
        if (isTitle(flow.lines[line], catalogue))
            return line;
    }
    const auto sheet = std::ranges::lower_bound(flow.sheets, behindLast);
    return sheet != flow.sheets.end() && *sheet <= heading ? *sheet : heading;
}

// "2025年1月20日", "2025-01-20"
bool isDate(std::u32string_view text)
{
    constexpr std::u32string_view letters = U"0123456789〇○零一二三四五六七八九十年月日-/.";
    return text.size() >= 8 && text.size() <= 11 && text.find_first_not_of(letters) == text.npos;
}

// What pages put below their text.
bool isOfPage(std::u32string_view text)
{
    constexpr std::array<std::u32string_view, 12> beginnings{U"附件", U"上一",   U"下一",   U"上篇",
                                                             U"下篇", U"相关",   U"扫一扫", U"打印",
                                                             U"分享", U"【打印", U"【关闭", U"责任编辑"};
    constexpr std::array<std::u32string_view, 6> words{U"ICP备",    U"公网安备",   U"版权所有",
                                                       U"网站地图", U"网站标识码", U"关闭窗口"};
    return std::ranges::any_of(beginnings, [&](auto word) { return text.starts_with(word); })
           || std::ranges::any_of(words, [&](auto word) { return text.find(word) != text.npos; });
}

} // namespace

std::vector<LineRange> linesOfReports(const TextFlow& flow, std::size_t reportCount,
                                      const packs::Catalogue& catalogue)
{
    const std::vector<Extent> extents = extentsOf(flow, reportCount);
    std::vector<LineRange> ranges(reportCount);
    std::size_t begin = 0;
    for (std::size_t index = 0; index < extents.size(); ++index) {
        std::size_t end = flow.lines.size();
        if (index + 1 < extents.size()) {
            const std::size_t next = std::min(extents[index + 1].first, end);
            const std::size_t from = std::max(begin, std::min(extents[index].last, next));
            end = beginOfNext(flow, begin, {from, std::max(from, next)}, catalogue);
        }
        ranges[extents[index].report] = {begin, end};
        begin = end;
    }
    return ranges;
}

std::size_t endOfText(const TextFlow& flow, LineRange section)
{
    for (std::size_t line = section.first; line < section.end; ++line) {
        if (flow.lines[line].text.size() > longestFootBytes)
            continue;
        const std::u32string text = compact(flow.lines[line].text);
        if (isDate(text) || isBodyName(text) || isOfPage(text))
            return line;
    }
    return section.end;
}

} // namespace gouji::reading
