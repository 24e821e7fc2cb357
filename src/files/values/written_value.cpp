// SPDX-License-Identifier: MPL-2.0
#include "files/values/written_value.hpp"

#include "core/text/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace gouji::files {
namespace {

constexpr double secondsPerDay = 86'400;

template <typename Number>
std::optional<Number> whollyRead(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

// Takes the text before the separator off, or all of it where there is none.
std::string_view takeUntil(std::string_view& text, char separator)
{
    const auto at = text.find(separator);
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return taken;
}

// "12:00:00.5"
std::optional<double> secondsIn(std::string_view text)
{
    const auto hours = wholeNumberIn(takeUntil(text, ':'));
    const auto minutes = wholeNumberIn(takeUntil(text, ':'));
    const auto seconds = text.empty() ? 0.0 : numberIn(text);
    if (!hours || *hours > 24 || !minutes || *minutes > 59 || !seconds || *seconds < 0 || *seconds >= 61)
        return std::nullopt;
    return *hours * 3600.0 + *minutes * 60.0 + *seconds;
}

// Of "Z", "+08:00" or "-0330" at the end of a time.
std::size_t lengthOfZone(std::string_view time)
{
    if (time.ends_with('Z'))
        return 1;
    const auto sign = time.find_first_of("+-");
    const std::string_view zone = time.substr(std::min(sign, time.size()));
    const auto isZone = [](char c) { return (c >= '0' && c <= '9') || c == ':'; };
    return zone.size() >= 3 && zone.size() <= 6 && std::ranges::all_of(zone.substr(1), isZone) ? zone.size() : 0;
}

} // namespace

std::optional<double> numberIn(std::string_view text)
{
    const auto number = whollyRead<double>(text::trimmed(text));
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<std::string> truthIn(std::string_view text)
{
    if (text == "1" || text::isSameWord(text, "true"))
        return "TRUE";
    return text == "0" || text::isSameWord(text, "false") ? std::optional<std::string>("FALSE") : std::nullopt;
}

std::optional<int> wholeNumberIn(std::string_view text)
{
    const auto number = whollyRead<int>(text::trimmed(text));
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<double> dateIn(std::string_view text)
{
    using namespace std::chrono;
    std::string_view day = takeUntil(text, 'T');
    if (text.ends_with('Z'))
        text.remove_suffix(1);
    const auto yearNumber = wholeNumberIn(takeUntil(day, '-'));
    const auto monthNumber = wholeNumberIn(takeUntil(day, '-'));
    const auto dayNumber = wholeNumberIn(day);
    const auto seconds = text.empty() ? 0.0 : secondsIn(text);
    if (!yearNumber || *yearNumber > 9999 || !monthNumber || *monthNumber > 12 || !dayNumber || *dayNumber > 31
        || !seconds)
        return std::nullopt;
    const year_month_day date{year(*yearNumber), month(static_cast<unsigned>(*monthNumber)),
                              std::chrono::day(static_cast<unsigned>(*dayNumber))};
    if (!date.ok())
        return std::nullopt;
    constexpr sys_days dayZero = year(1899) / December / 30;
    return static_cast<double>((sys_days(date) - dayZero).count()) + *seconds / secondsPerDay;
}

std::optional<double> durationIn(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative ? 1 : 0);
    if (!text.starts_with('P'))
        return std::nullopt;
    text.remove_prefix(1);
    std::string_view days = takeUntil(text, 'T');
    const auto wholeDays = days.ends_with('D') ? numberIn(days.substr(0, days.size() - 1)) : std::nullopt;
    if (!(wholeDays || days.empty()) || (days.empty() && text.empty()))
        return std::nullopt;
    double seconds = 0;
    for (const auto& [unit, length] : {std::pair('H', 3600.0), std::pair('M', 60.0), std::pair('S', 1.0)}) {
        if (text.find(unit) == std::string_view::npos)
            continue;
        const auto count = numberIn(takeUntil(text, unit));
        if (!count)
            return std::nullopt;
        seconds += *count * length;
    }
    if (!text.empty())
        return std::nullopt;
    const double inDays = wholeDays.value_or(0) + seconds / secondsPerDay;
    return isNegative ? -inDays : inDays;
}

std::optional<double> momentIn(std::string_view text)
{
    text = text::trimmed(text);
    const auto dateEnd = text.find('T');
    const std::string_view time = dateEnd == std::string_view::npos ? text : text.substr(dateEnd + 1);
    const bool hasTime = time.find(':') != std::string_view::npos;
    if (hasTime)
        text.remove_suffix(lengthOfZone(time));
    if (!hasTime || dateEnd != std::string_view::npos)
        return dateIn(text);
    const auto seconds = secondsIn(text);
    return seconds && *seconds < secondsPerDay ? std::optional(*seconds / secondsPerDay) : std::nullopt;
}

std::optional<document::Position> positionIn(std::string_view address)
{
    int column = 0;
    std::size_t at = address.starts_with('$') ? 1 : 0;
    for (; at < address.size() && column <= mostColumns; ++at) {
        const int letter = (address[at] | 0x20) - 'a';
        if (letter < 0 || letter >= 26)
            break;
        column = column * 26 + letter + 1;
    }
    at += address.substr(at).starts_with('$') ? 1 : 0;
    const auto row = wholeNumberIn(address.substr(at));
    if (column < 1 || column > mostColumns || !row || *row < 1 || *row > mostRows)
        return std::nullopt;
    return document::Position{*row - 1, column - 1};
}

} // namespace gouji::files
