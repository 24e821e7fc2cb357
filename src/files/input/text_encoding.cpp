// SPDX-License-Identifier: MPL-2.0
#include "files/input/text_encoding.hpp"

#include "core/text/ascii.hpp"
#include "core/text/text.hpp"
#include "files/input/clean_text.hpp"
#include "files/input/declared_encoding.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <utility>

namespace gouji::files {
namespace {

using namespace std::string_view_literals;

// GB2312 and GBK are parts of it, and pages that declare them often use more.
constexpr std::string_view simplifiedChinese = "GB18030"sv;

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};
constexpr std::array marks = {
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"sv},    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"sv},
    Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"sv}, Mark{"\xFF\xFE"sv, "UTF-16LE"sv},
    Mark{"\xFE\xFF"sv, "UTF-16BE"sv},     Mark{"\x84\x31\x95\x33"sv, simplifiedChinese},
};

// What text has that has no mark and of whose bytes many are 0, as digits, tags and line breaks have them there;
// empty where too few are.
std::string_view wideEncoding(std::string_view bytes)
{
    constexpr std::size_t looked = 4096;
    std::array<std::size_t, 4> zeros{};
    const std::string_view beginning = bytes.substr(0, looked);
    for (std::size_t at = 0; at < beginning.size(); ++at)
        zeros[at % 4] += beginning[at] == '\0' ? 1 : 0;
    const std::size_t even = zeros[0] + zeros[2];
    const std::size_t odd = zeros[1] + zeros[3];
    const std::size_t fourth = beginning.size() / 4;
    if (even + odd < beginning.size() / 50 + 4)
        return {};
    if (fourth > 0 && zeros[3] == fourth && zeros[2] == fourth)
        return "UTF-32LE"sv;
    if (fourth > 0 && zeros[0] >= fourth && zeros[1] >= fourth)
        return "UTF-32BE"sv;
    // 一 and others have such a byte in the other place.
    if (odd > 2 * even)
        return "UTF-16LE"sv;
    return even > 2 * odd ? "UTF-16BE"sv : std::string_view();
}

// Of a character of several bytes, and of one of three and more.
constexpr unsigned char firstLead = 0xC2;
constexpr unsigned char firstLongLead = 0xE0;

// Whether bytes are UTF-8 but for a few that somebody has cut. What is of two bytes speaks for nothing: many pairs
// of bytes in GBK look like that.
bool isUtf8(std::string_view bytes)
{
    std::size_t characters = 0; // of three bytes and more, as those of Chinese are
    std::size_t malformed = 0;
    constexpr std::size_t perMalformed = 20;
    constexpr std::size_t enoughToTell = 100;
    const auto isLong = [](char c) { return static_cast<unsigned char>(c) >= firstLongLead; };
    while (malformed < enoughToTell || malformed * perMalformed <= characters) {
        const std::string_view valid = wellFormed(bytes);
        characters += static_cast<std::size_t>(std::ranges::count_if(valid, isLong));
        bytes.remove_prefix(valid.size());
        // The last character may be cut off.
        if (bytes.empty() || (bytes.size() < 4 && static_cast<unsigned char>(bytes.front()) >= firstLead))
            break;
        ++malformed;
        bytes.remove_prefix(1);
    }
    return malformed * perMalformed <= characters;
}

class Converter {
public:
    explicit Converter(const std::string& from) : m_handle(iconv_open("UTF-8", from.c_str())) {}
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter()
    {
        if (isKnown())
            iconv_close(m_handle);
    }

    // NOLINTNEXTLINE(performance-no-int-to-ptr): so POSIX has it.
    bool isKnown() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    std::string convert(std::string_view bytes)
    {
        std::string converted;
        std::array<char, 16 << 10> buffer{};
        // iconv takes its input by a pointer to what it does not change.
        char* in = const_cast<char*>(bytes.data());
        std::size_t left = bytes.size();
        while (left > 0) {
            char* out = buffer.data();
            std::size_t room = buffer.size();
            const bool stopped = iconv(m_handle, &in, &left, &out, &room) == static_cast<std::size_t>(-1);
            converted.append(buffer.data(), buffer.size() - room);
            if (!stopped || errno == E2BIG)
                continue;
            converted += replacementCharacter;
            ++in;
            --left;
        }
        return converted;
    }

private:
    iconv_t m_handle;
};

bool isSimplifiedChinese(std::string_view encoding)
{
    return encoding.starts_with("gb") || encoding == "x-gbk" || encoding == "cp936";
}

// What no page with Chinese in it is in, whatever it declares: Latin letters alone, or what would have shown.
bool isUnlikely(std::string_view encoding)
{
    constexpr std::array prefixes{"utf"sv,      "ucs"sv,       "unicode"sv, "iso-8859"sv,      "iso8859"sv,
                                  "iso_8859"sv, "iso-10646"sv, "latin"sv,   "windows-125"sv,   "cp125"sv,
                                  "us-ascii"sv, "ascii"sv,     "ansi"sv,    "x-user-defined"sv};
    return encoding.empty()
           || std::ranges::any_of(prefixes, [&](std::string_view prefix) { return encoding.starts_with(prefix); });
}

// Characters that a text in the wrong encoding has: malformed ones, and those that stand for nothing in Unicode.
std::size_t strangersIn(std::string_view text)
{
    const auto isStranger = [](char32_t c) { return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF); };
    std::size_t count = 0;
    while (!text.empty())
        count += isStranger(text::takeCodePoint(text)) ? 1 : 0;
    return count;
}

std::string convertedFrom(std::string_view encoding, std::string_view bytes)
{
    const std::string lower = text::lowerCase(encoding);
    if (lower == "utf-8" || lower == "utf8")
        return cleaned(bytes);
    Converter converter(isSimplifiedChinese(lower) ? std::string(simplifiedChinese) : lower);
    if (converter.isKnown())
        return cleaned(converter.convert(bytes));
    Converter usual{std::string(simplifiedChinese)};
    return cleaned(usual.isKnown() ? usual.convert(bytes) : std::string(bytes));
}

} // namespace

Result<std::string> allOf(ByteSource& source, const Limits& limits)
{
    std::string bytes;
    constexpr std::size_t chunk = 64 << 10;
    for (;;) {
        const std::size_t before = bytes.size();
        bytes.resize(before + chunk);
        const auto got = source.read({bytes.data() + before, chunk});
        if (!got)
            return got.error();
        bytes.resize(before + *got);
        if (*got == 0)
            return {boost::system::in_place_value, std::move(bytes)};
        if (bytes.size() > limits.partBytes)
            return Problem{{}, {}, {"file.too-large", {}}};
    }
}

namespace {

// Where the bytes tell by themselves what they are.
std::optional<std::string> fromTellingBytes(std::string_view bytes)
{
    for (const Mark& mark : marks) {
        if (bytes.starts_with(mark.bytes))
            return convertedFrom(mark.encoding, bytes.substr(mark.bytes.size()));
    }
    if (const auto wide = wideEncoding(bytes); !wide.empty())
        return convertedFrom(wide, bytes);
    return isUtf8(bytes) ? std::optional(cleaned(bytes)) : std::nullopt;
}

std::string fromDeclared(std::string_view bytes, std::string_view declared)
{
    const std::string lower = text::lowerCase(declared);
    if (isUnlikely(lower) || isSimplifiedChinese(lower))
        return convertedFrom(simplifiedChinese, bytes);
    std::string asDeclared = convertedFrom(declared, bytes);
    const std::size_t strangers = strangersIn(asDeclared);
    if (strangers == 0)
        return asDeclared;
    std::string asChinese = convertedFrom(simplifiedChinese, bytes);
    return strangersIn(asChinese) < strangers ? asChinese : asDeclared;
}

} // namespace

bool isWideText(std::string_view bytes)
{
    const auto isAtStart = [bytes](const Mark& mark) { return bytes.starts_with(mark.bytes); };
    const auto mark = std::ranges::find_if(marks, isAtStart);
    return mark != marks.end() ? mark->encoding.starts_with("UTF-16") || mark->encoding.starts_with("UTF-32")
                               : !wideEncoding(bytes).empty();
}

std::string toUtf8(std::string_view bytes, std::string_view declared)
{
    auto text = fromTellingBytes(bytes);
    return text ? std::move(*text) : fromDeclared(bytes, declared);
}

std::string pageToUtf8(std::string_view page)
{
    auto text = fromTellingBytes(page);
    return text ? std::move(*text) : fromDeclared(page, declaredEncoding(page));
}

} // namespace gouji::files
