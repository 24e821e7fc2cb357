// SPDX-License-Identifier: MPL-2.0
#include "files/input/text_encoding.hpp"

#include "core/model/text.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace gouji::files {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view replacement = "\xEF\xBF\xBD"sv;
// GB2312 and GBK are parts of it, and pages that declare them often use more.
constexpr std::string_view simplifiedChinese = "GB18030"sv;

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};
constexpr std::array marks = {
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"sv},
    Mark{"\xFF\xFE"sv, "UTF-16LE"sv},
    Mark{"\xFE\xFF"sv, "UTF-16BE"sv},
    Mark{"\x84\x31\x95\x33"sv, simplifiedChinese},
};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

// Whether text is to go on behind a code point: white space yes, other control characters no.
bool isText(char32_t c) { return c >= 0x20 ? c != 0x7F : c == '\t' || c == '\n' || c == '\r'; }

std::string cleaned(std::string_view utf8)
{
    std::string clean;
    clean.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::string_view rest = utf8;
        const char32_t c = model::takeCodePoint(utf8);
        const std::string_view bytes = rest.substr(0, rest.size() - utf8.size());
        clean += !isText(c) || (c == 0xFFFD && bytes.size() == 1) ? replacement : bytes;
    }
    return clean;
}

// Of a character of several bytes.
constexpr unsigned char firstLead = 0xC2;

// The last character may be cut off.
bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::string_view rest = bytes;
        if (model::takeCodePoint(bytes) == 0xFFFD && rest.size() - bytes.size() == 1)
            return rest.size() < 4 && static_cast<unsigned char>(rest.front()) >= firstLead;
    }
    return true;
}

class Converter {
public:
    explicit Converter(const std::string& from) { m_handle = iconv_open("UTF-8", from.c_str()); }
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
            converted += replacement;
            ++in;
            --left;
        }
        return converted;
    }

private:
    iconv_t m_handle = nullptr;
};

std::string convertedFrom(std::string_view encoding, std::string_view bytes)
{
    const std::string lower = lowerCase(encoding);
    if (lower == "utf-8" || lower == "utf8")
        return cleaned(bytes);
    const bool isChinese = lower.starts_with("gb") || lower == "x-gbk" || lower == "cp936";
    Converter converter(isChinese ? std::string(simplifiedChinese) : lower);
    if (converter.isKnown())
        return cleaned(converter.convert(bytes));
    Converter usual{std::string(simplifiedChinese)};
    return cleaned(usual.isKnown() ? usual.convert(bytes) : std::string(bytes));
}

std::string_view nameAt(std::string_view text)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-_:.";
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n=\"'"), text.size()));
    return text.substr(0, std::min(text.find_first_not_of(letters), text.size()));
}

} // namespace

model::Result<std::string> allOf(ByteSource& source, const Limits& limits)
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
            return model::Problem{{}, {}, {"file.too-large", {}}};
    }
}

std::string toUtf8(std::string_view bytes, std::string_view declared)
{
    for (const Mark& mark : marks) {
        if (bytes.starts_with(mark.bytes))
            return convertedFrom(mark.encoding, bytes.substr(mark.bytes.size()));
    }
    if (isUtf8(bytes))
        return cleaned(bytes);
    const bool lies = declared.empty() || lowerCase(declared).starts_with("utf");
    return convertedFrom(lies ? simplifiedChinese : declared, bytes);
}

std::string declaredEncoding(std::string_view page)
{
    const std::string beginning = lowerCase(page.substr(0, 4096));
    for (const std::string_view key : {"charset"sv, "encoding"sv}) {
        const auto at = beginning.find(key);
        if (at == std::string::npos)
            continue;
        return std::string(nameAt(std::string_view(beginning).substr(at + key.size())));
    }
    return {};
}

} // namespace gouji::files
