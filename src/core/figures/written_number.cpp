// SPDX-License-Identifier: MPL-2.0
#include "core/figures/written_number.hpp"

#include "core/text/brackets.hpp"
#include "core/text/text.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace gouji::figures {
namespace {

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isLetter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool isMinus(char32_t c) { return c == U'-' || c == 0x2212 || c == 0x2013; }
// Marks a number as text where it is typed; text that was copied may still have it.
bool isApostrophe(char32_t c) { return c == U'\'' || c == 0x2018 || c == 0x2019; }
bool isYuanSign(char32_t c) { return c == 0xA5 || c == 0xFFE5; }

// The words in front of a number that make no other one of it; of two that begin alike the longer comes first.
struct LeadingWord {
    std::u32string_view word;
    bool isMinus = false;
    bool isChange = false;
};
constexpr std::array<LeadingWord, 19> leadingWords{{
    {U"增加", false, true},  {U"增长", false, true}, {U"新增", false, true},    {U"净增", false, true},
    {U"上升", false, true},  {U"增", false, true},   {U"↑", false, true},       {U"减少", true, true},
    {U"下降", true, true},   {U"净减", true, true},  {U"减", true, true},       {U"降", true, true},
    {U"↓", true, true},      {U"负", true, false},   {U"共计", false, false},   {U"合计", false, false},
    {U"总计", false, false}, {U"共", false, false},  {U"人民币", false, false},
}};

// Numbers in words, also within other words: a text with two numbers is ambiguous.
constexpr std::u32string_view numerals = U"〇零一二三四五六七八九十百千万亿两半几壹贰叁肆伍陆柒捌玖拾佰仟";
// What says that a number is only about so many.
constexpr std::array<std::u32string_view, 8> approximations{U"余",   U"多",   U"左右", U"上下",
                                                            U"以上", U"以下", U"以内", U"约"};
// What makes of a number something else than a count or an amount: a part, a date, a time, other money, 10来件.
constexpr std::array<std::u32string_view, 15> others{U"年", U"月", U"日", U"号", U"分", U"角",   U"块",  U"天",
                                                     U"倍", U"成", U"折", U"来", U"周", U"小时", U"个月"};
// Notes that take back what the number says.
constexpr std::array<std::u32string_view, 10> doubts{U"约",   U"大约", U"左右", U"估算", U"暂估",
                                                     U"预计", U"减",   U"减少", U"下降", U"负"};
// No figure of a report has more digits.
constexpr std::size_t mostDigits = 40;
constexpr std::array<std::u32string_view, 7> noFigureMarks{U"", U"/", U"-", U"--", U"—", U"——", U"空"};

// "½" behind a number is a part of it.
bool isFraction(char32_t c) { return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215F); }
// Without width: nobody sees them.
bool isInvisible(char32_t c) { return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF; }

// The text as its writer meant it: narrow digits and signs, no spaces at either end, no apostrophe in front.
std::u32string tidied(std::string_view text)
{
    std::u32string tidy = text::decodeUtf8(text);
    std::erase_if(tidy, isInvisible);
    std::ranges::transform(tidy, tidy.begin(), text::narrow);
    const auto first =
        std::ranges::find_if_not(tidy, [](char32_t c) { return text::isSpace(c) || isApostrophe(c); });
    const auto last = std::find_if_not(tidy.rbegin(), std::make_reverse_iterator(first), text::isSpace).base();
    return {first, last};
}

void skipSpaces(std::u32string_view& text)
{
    while (!text.empty() && text::isSpace(text.front()))
        text.remove_prefix(1);
}

// Takes "1,234,567.89" off the text: groups of three behind separators, or no separators at all. Empty where the
// separators do not make sense ("1,23").
std::string takeDigits(std::u32string_view& text)
{
    std::string digits;
    const auto take = [&] {
        std::size_t taken = 0;
        for (; !text.empty() && isDigit(text.front()); text.remove_prefix(1), ++taken)
            digits += static_cast<char>(text.front());
        return taken;
    };
    const auto goesOnBehind = [&](char32_t sign) {
        return text.size() > 1 && text.front() == sign && isDigit(text[1]);
    };
    const std::size_t leading = take();
    if (leading == 0 || (goesOnBehind(U',') && leading > 3))
        return {};
    while (goesOnBehind(U',')) {
        text.remove_prefix(1);
        if (take() != 3)
            return {};
    }
    if (goesOnBehind(U'.')) {
        digits += '.';
        text.remove_prefix(1);
        take();
    }
    return digits;
}

// Puts the text together while it is read; what does not fit makes it no number.
class Reading {
public:
    std::optional<WrittenNumber> of(const std::vector<text::TextPiece>& pieces)
    {
        for (const text::TextPiece& piece : pieces) {
            const bool isUnderstood = piece.inBrackets ? takeNote(piece.text)
                                      : m_hasNumber    ? takeWords(piece.text)
                                                       : takeNumber(piece.text);
            if (!isUnderstood)
                return std::nullopt;
        }
        return m_hasNumber ? std::optional(m_written) : std::nullopt;
    }

private:
    bool takeNumber(std::u32string_view text)
    {
        skipSpaces(text);
        if (text.empty())
            return true;
        bool negative = takeLeadingWords(text);
        if (!text.empty() && isYuanSign(text.front())) {
            text.remove_prefix(1);
            m_isInYuan = m_written.hasWords = true;
            skipSpaces(text);
        }
        if (!text.empty() && (isMinus(text.front()) || text.front() == U'+')) {
            if (negative || m_written.isChange)
                return false;
            negative = isMinus(text.front());
            text.remove_prefix(1);
            skipSpaces(text);
        }
        const std::string digits = takeDigits(text);
        const auto number = digits.size() > mostDigits ? std::nullopt : Decimal::parse(digits);
        if (!number)
            return false;
        m_hasNumber = true;
        m_written.number = negative ? -*number : *number;
        return takeFollowing(text);
    }

    // Whether they make the number negative.
    bool takeLeadingWords(std::u32string_view& text)
    {
        const auto found = std::ranges::find_if(
            leadingWords, [&](const LeadingWord& leading) { return text.starts_with(leading.word); });
        if (found == leadingWords.end())
            return false;
        text.remove_prefix(found->word.size());
        if (found->isChange && text.starts_with(U"了"))
            text.remove_prefix(1);
        skipSpaces(text);
        m_written.hasWords = true;
        m_written.isChange = found->isChange;
        return found->isMinus;
    }

    // What stands right behind the number: a unit, or words.
    bool takeFollowing(std::u32string_view text)
    {
        constexpr std::u32string_view joints = U"+-*×÷=/.,:;~^%‰‱'\"、?#$&@\\_|<>∶℃";
        skipSpaces(text);
        if (text.empty())
            return setUnit(m_isInYuan ? std::optional(Unit{}) : std::nullopt);
        if (text::isOneOf(joints, text.front()) || isMinus(text.front()) || isLetter(text.front())
            || isFraction(text.front())
            || std::ranges::any_of(others, [&](auto other) { return text.starts_with(other); }))
            return false;
        m_written.hasWords = true;
        std::u32string words(text);
        std::erase_if(words, text::isSpace);
        const std::size_t end = words.find_first_of(U",;:。、!");
        auto unit = unitOf(std::u32string_view(words).substr(0, end));
        if (unit)
            words.erase(0, end);
        return takeWords(words) && setUnit(unit ? unit : m_isInYuan ? std::optional(Unit{}) : std::nullopt);
    }

    // "万元", "元整".
    static std::optional<Unit> unitOf(std::u32string_view word)
    {
        if (word.starts_with(U"人民币"))
            word.remove_prefix(3);
        if (word.ends_with(U"整") || word.ends_with(U"正"))
            word.remove_suffix(1);
        return unitNamed(text::encodeUtf8(word));
    }

    // Words that say nothing of the number; what might does not pass.
    bool takeWords(std::u32string_view words)
    {
        m_written.hasWords = true;
        return std::ranges::none_of(words, [](char32_t c) { return isDigit(c) || text::isOneOf(numerals, c); })
               && !text::holdsAny(words, approximations) && words.find_first_of(U"元圆") == words.npos;
    }

    // A note in brackets may hold numbers; a unit in it counts.
    bool takeNote(const std::u32string& note)
    {
        m_written.hasWords = true;
        std::u32string words(note);
        std::erase_if(words, text::isSpace);
        if (std::ranges::find(doubts, words) != doubts.end())
            return false;
        const auto unit = unitIn(text::encodeUtf8(words));
        return unit ? setUnit(unit) : !isUnit(words) || words.find_first_of(U"元圆角十百千万亿") == words.npos;
    }

    // Whether a note is about a unit: it says so, or is so short that it can be nothing else.
    static bool isUnit(std::u32string_view note)
    {
        constexpr std::size_t longestUnit = 3;
        return note.find(U"单位:") != note.npos
               || (note.size() <= longestUnit && std::ranges::none_of(note, isDigit));
    }

    // Two units that contradict each other make no figure.
    bool setUnit(const std::optional<Unit>& unit)
    {
        if (unit && m_written.unit && *unit != *m_written.unit)
            return false;
        if (unit)
            m_written.unit = unit;
        return true;
    }

    WrittenNumber m_written;
    bool m_hasNumber = false;
    bool m_isInYuan = false;
};

} // namespace

std::optional<WrittenNumber> readWrittenNumber(std::string_view text)
{
    const auto pieces = text::piecesOf(tidied(text));
    return pieces ? Reading().of(*pieces) : std::nullopt;
}

bool isNoFigureMark(std::string_view text)
{
    return std::ranges::find(noFigureMarks, tidied(text)) != noFigureMarks.end();
}

} // namespace gouji::figures
