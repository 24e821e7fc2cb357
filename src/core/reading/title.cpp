// SPDX-License-Identifier: MPL-2.0
#include "core/reading/title.hpp"

#include "core/reading/body_name.hpp"
#include "core/reading/compact_text.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace gouji::reading {
namespace {

// A title is short.
constexpr std::size_t longestTitle = 80;
// Between its parts may stand so much else: "2024年度(全文)政府信息公开", "信息公开和政务公开工作年度报告".
constexpr std::size_t longestBetween = 14;

struct Span {
    std::size_t begin = std::u32string::npos;
    std::size_t end = std::u32string::npos;
};

// The first of the words in a text, from a place on.
Span findAny(const std::u32string& text, const std::vector<std::u32string>& words, std::size_t from)
{
    Span found;
    for (const std::u32string& word : words) {
        const auto at = text.find(word, from);
        if (at < found.begin)
            found = {at, at + word.size()};
    }
    return found;
}

// The title within "关于公布《……报告》的通知", or the text itself.
std::u32string titleWithin(const std::u32string& text, const packs::Family& family)
{
    const auto begin = text.find(U'《');
    const auto end = text.find(U'》', begin == text.npos ? 0 : begin);
    if (begin == text.npos || end == text.npos)
        return text;
    std::u32string inside = text.substr(begin + 1, end - begin - 1);
    return findAny(inside, family.reports, 0).begin == inside.npos ? text : inside;
}

// A link to the page before or behind this one.
bool isOfOtherPage(std::u32string_view text)
{
    constexpr std::array<std::u32string_view, 7> words{U"上一", U"下一", U"上篇", U"下篇",
                                                       U"前一", U"后一", U"相关"};
    return std::ranges::any_of(words, [&](auto word) { return text.starts_with(word); });
}

// A label or a path may stand before a title, the name of a site behind it: "标题：……", "首页>年报>……", "……_某网".
std::vector<std::u32string> segmentsOf(const std::u32string& text)
{
    constexpr std::u32string_view separators = U":_|>»›/\\—–-";
    std::vector<std::u32string> segments(1);
    for (const char32_t c : text) {
        if (separators.find(c) == separators.npos)
            segments.back() += c;
        else
            segments.emplace_back();
    }
    return segments;
}

void removePrefix(std::u32string& text, std::u32string_view prefix)
{
    if (text.starts_with(prefix))
        text.erase(0, prefix.size());
}

// "[年报]", "附件1", "关于公布" before a name.
void dropWordsBefore(std::u32string& name)
{
    constexpr std::u32string_view opening = U"([【〔";
    constexpr std::u32string_view closing = U")]】〕";
    while (!name.empty() && opening.find(name.front()) != opening.npos) {
        const auto end = name.find(closing[opening.find(name.front())]);
        if (end == name.npos)
            return;
        name.erase(0, end + 1);
    }
    if (name.starts_with(U"附件"))
        name.erase(0, name.find_first_not_of(U"附件0123456789.、"));
    if (!name.starts_with(U"关于"))
        return;
    for (const std::u32string_view word : {U"关于", U"公布", U"发布", U"印发", U"报送", U"上报"})
        removePrefix(name, word);
}

void dropWordsBehind(std::u32string& name)
{
    for (const std::u32string_view word : {U"的", U"关于", U"开展", U"在"}) {
        if (name.ends_with(word))
            name.erase(name.size() - word.size());
    }
}

// Names of no body, which a title without one may begin with.
bool isEverybody(std::u32string_view name)
{
    constexpr std::array<std::u32string_view, 6> names{U"全国", U"全省", U"全市", U"全县", U"全区", U"全年"};
    return name.empty() || std::ranges::find(names, name) != names.end();
}

// "2024年政府信息公开工作年度报告（某县某局）"
std::u32string bodyBehind(const std::u32string& text, std::size_t from)
{
    const auto begin = text.find(U'(', from);
    if (begin == text.npos || text.back() != U')')
        return {};
    std::u32string name = text.substr(begin + 1, text.size() - begin - 2);
    return isBodyName(name) ? name : std::u32string();
}

// "2024政府信息公开" is short for "2024年政府信息公开".
std::u32string withWordForYear(std::u32string text, std::size_t subject)
{
    if (subject != text.npos && subject >= 4 && !findYear(text)
        && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(subject) - 4,
                       text.begin() + static_cast<std::ptrdiff_t>(subject),
                       [](char32_t c) { return digitValue(c) >= 0; }))
        text.insert(text.begin() + static_cast<std::ptrdiff_t>(subject), U'年');
    return text;
}

// "某市2024年政府信息公开工作年度报告", "2024年某市政府信息公开工作年度报告" or
// "某市政府信息公开工作年度报告（2024年）".
std::optional<std::u32string> bodyBefore(const std::u32string& text, const Span& subject, const YearInText& year)
{
    if (year.begin >= subject.end)
        return text.substr(0, subject.begin);
    if (year.end > subject.begin)
        return std::nullopt;
    std::u32string between = text.substr(year.end, subject.begin - year.end);
    std::u32string before = text.substr(0, year.begin);
    dropWordsBefore(before);
    if (before.empty())
        return between;
    return between.size() > longestBetween ? std::nullopt : std::optional(before);
}

// Takes the quarter out of a title that names one behind its year.
std::optional<int> takeQuarter(std::u32string& text, const packs::Family& family)
{
    const auto year = family.frequency == packs::Frequency::Quarterly ? findYear(text) : std::nullopt;
    const auto quarter = year ? quarterBehind(text, *year) : std::nullopt;
    if (!quarter)
        return std::nullopt;
    text.erase(year->end, quarter->end - year->end);
    return quarter->quarter;
}

Identity identifySegment(const std::u32string& segment, const packs::Family& family)
{
    std::u32string text = withWordForYear(segment, findAny(segment, family.subjects, 0).begin);
    const std::optional<int> quarter = takeQuarter(text, family);
    const Span subject = findAny(text, family.subjects, 0);
    const Span report = subject.begin == text.npos ? Span() : findAny(text, family.reports, subject.end);
    const auto year = findYear(text);
    if (report.begin == text.npos || report.begin - subject.end > longestBetween || !year)
        return {};
    auto body = bodyBefore(text, subject, *year);
    if (!body)
        return {};
    dropWordsBefore(*body);
    dropWordsBehind(*body);
    // "某县人民政府信息公开" says 政府 once for both.
    if (body->ends_with(U"人民") && text.compare(subject.begin, 2, U"政府") == 0)
        *body += U"政府";
    if (isEverybody(*body))
        return {year->year, text::encodeUtf8(bodyBehind(text, report.end)), quarter};
    return mayBeBody(*body) ? Identity{year->year, text::encodeUtf8(*body), quarter} : Identity();
}

} // namespace

Identity identifyTitle(std::string_view title, const packs::Family& family)
{
    const std::u32string text = titleWithin(compact(title), family);
    constexpr std::u32string_view sentenceMarks = U",;。!?《》";
    if (text.size() > longestTitle || text.find_first_of(sentenceMarks) != text.npos || isOfOtherPage(text))
        return {};
    for (const std::u32string& segment : segmentsOf(text)) {
        if (Identity identity = identifySegment(segment, family); !identity.empty())
            return identity;
    }
    return {};
}

} // namespace gouji::reading
