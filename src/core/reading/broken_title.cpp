// SPDX-License-Identifier: MPL-2.0
#include "core/reading/broken_title.hpp"

#include "core/reading/body_name.hpp"
#include "core/reading/compact_text.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::reading {
namespace {

bool holdsReport(std::u32string_view text, const packs::Family& family)
{
    return std::ranges::any_of(family.reports,
                               [&](const std::u32string& word) { return text.find(word) != text.npos; });
}

void eraseAll(std::u32string_view word, std::u32string& text)
{
    for (auto at = text.find(word); at != text.npos; at = text.find(word))
        text.erase(at, word.size());
}

// Whether a text is what may follow in a title that was broken off: "工作年度报告", "（2024年度）".
bool isRestOfTitle(std::u32string text, const packs::Family& family)
{
    if (const auto year = findYear(text)) {
        const auto quarter = quarterBehind(text, *year);
        text.erase(year->begin, (quarter ? quarter->end : year->end) - year->begin);
    }
    for (const std::u32string& word : family.subjects)
        eraseAll(word, text);
    constexpr std::array<std::u32string_view, 4> first{U"工作", U"年度", U"情况", U"总结"};
    for (const std::u32string_view word : first)
        eraseAll(word, text);
    for (const std::u32string& word : family.reports)
        eraseAll(word, text);
    constexpr std::array<std::u32string_view, 4> last{U"(", U")", U"的", U"年"};
    for (const std::u32string_view word : last)
        eraseAll(word, text);
    return text.empty();
}

// Texts that follow each other as one title. Those in front of the one that names the subject, which has so many
// before it, must name a body and a year, and those behind it only go on with it: neighbours are no titles.
Identity identifyJoined(std::span<const std::string> texts, std::size_t subjectAt, const packs::Family& family)
{
    const bool isEnded = holdsReport(compact(texts[subjectAt]), family);
    std::u32string title;
    std::u32string front;
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const std::u32string text = compact(texts[index]);
        // Behind "报告" only "（2024年）" goes on with it: a year alone is a link to that of another year.
        if (index > subjectAt && (!isRestOfTitle(text, family) || (isEnded && !text.starts_with(U'('))))
            return {};
        title += text;
        if (index < subjectAt)
            front += text;
    }
    if (subjectAt > 0 && !isRestOfTitle(compact(texts[subjectAt]), family))
        return {};
    if (const auto year = findYear(front); year && year->end == front.size())
        front.erase(year->begin);
    if (!front.empty() && !isBodyName(front))
        return {};
    return identifyTitle(text::encodeUtf8(title), family);
}

} // namespace

Identity identifyBrokenTitle(std::span<const std::string> texts, std::size_t at, const packs::Family& family)
{
    Identity whole = identifyTitle(texts[at], family);
    if (whole.year && !whole.agency.empty())
        return whole;
    // What stands behind it is looked at before what stands in front: most of what does is no part of it.
    constexpr std::array<std::pair<std::size_t, std::size_t>, 5> windows{{{0, 1}, {1, 0}, {2, 0}, {1, 1}, {0, 2}}};
    for (const auto& [before, behind] : windows) {
        if (at < before || at + behind >= texts.size())
            continue;
        const auto pieces = texts.subspan(at - before, before + behind + 1);
        Identity joined = identifyJoined(pieces, before, family);
        if (joined.year && !joined.agency.empty())
            return joined;
        if (!whole.year && findYear(compact(texts[at])))
            whole.year = joined.year;
    }
    return whole;
}

bool namesSubject(std::string_view text, const packs::Family& family)
{
    return std::ranges::any_of(family.subjects, [&](const std::u32string& subject) {
        return text.find(text::encodeUtf8(subject)) != text.npos;
    });
}

} // namespace gouji::reading
