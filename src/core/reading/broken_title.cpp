// SPDX-License-Identifier: MPL-2.0
#include "core/reading/broken_title.hpp"

#include "core/reading/body_name.hpp"
#include "core/reading/compact_text.hpp"
#include "core/text/text.hpp"

#include <array>
#include <utility>

namespace gouji::reading {
namespace {

bool holdsReport(std::u32string_view text)
{
    return text.find(U"报告") != text.npos || text.find(U"年报") != text.npos;
}

// Whether a text is what may follow in a title that was broken off: "工作年度报告", "（2024年度）".
bool isRestOfTitle(std::u32string text)
{
    if (const auto year = findYear(text))
        text.erase(year->begin, year->end - year->begin);
    for (const std::u32string_view word : {U"政府信息公开", U"信息公开", U"工作", U"年度", U"情况", U"总结",
                                           U"报告", U"年报", U"(", U")", U"的", U"年"}) {
        for (auto at = text.find(word); at != text.npos; at = text.find(word))
            text.erase(at, word.size());
    }
    return text.empty();
}

// Texts that follow each other as one title. Those in front of the one that names the subject, which has so many
// before it, must name a body and a year, and those behind it only go on with it: neighbours are no titles.
Identity identifyJoined(std::span<const std::string> texts, std::size_t subjectAt)
{
    const bool isEnded = holdsReport(compact(texts[subjectAt]));
    std::u32string title;
    std::u32string front;
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const std::u32string text = compact(texts[index]);
        // Behind "报告" only "（2024年）" goes on with it: a year alone is a link to that of another year.
        if (index > subjectAt && (!isRestOfTitle(text) || (isEnded && !text.starts_with(U'('))))
            return {};
        title += text;
        if (index < subjectAt)
            front += text;
    }
    if (subjectAt > 0 && !isRestOfTitle(compact(texts[subjectAt])))
        return {};
    if (const auto year = findYear(front); year && year->end == front.size())
        front.erase(year->begin);
    if (!front.empty() && !isBodyName(front))
        return {};
    return identifyTitle(text::encodeUtf8(title));
}

} // namespace

Identity identifyBrokenTitle(std::span<const std::string> texts, std::size_t at)
{
    Identity whole = identifyTitle(texts[at]);
    if (whole.year && !whole.agency.empty())
        return whole;
    // What stands behind it is looked at before what stands in front: most of what does is no part of it.
    constexpr std::array<std::pair<std::size_t, std::size_t>, 5> windows{{{0, 1}, {1, 0}, {2, 0}, {1, 1}, {0, 2}}};
    for (const auto& [before, behind] : windows) {
        if (at < before || at + behind >= texts.size())
            continue;
        const auto pieces = texts.subspan(at - before, before + behind + 1);
        Identity joined = identifyJoined(pieces, before);
        if (joined.year && !joined.agency.empty())
            return joined;
        if (!whole.year && findYear(compact(texts[at])))
            whole.year = joined.year;
    }
    return whole;
}

bool namesSubject(std::string_view text) { return text.find("信息公开") != text.npos; }

} // namespace gouji::reading
