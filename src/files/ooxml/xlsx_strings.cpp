// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx_strings.hpp"

#include "core/text/text.hpp"
#include "files/ooxml/vertical_alignment.hpp"
#include "files/xml/xml_walker.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace gouji::files {
namespace {

// Phonetic guides have texts too, but no step leads to them.
enum class Place { Start, List, Item, Run, RunProperties, Alignment, Text };

constexpr XmlName sheet(std::string_view local) { return {XmlNamespace::Spreadsheet, local}; }

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, sheet("sst"), Place::List},
    XmlStep<Place>{Place::List, sheet("si"), Place::Item},
    XmlStep<Place>{Place::Item, sheet("t"), Place::Text},
    XmlStep<Place>{Place::Item, sheet("r"), Place::Run},
    XmlStep<Place>{Place::Run, sheet("t"), Place::Text},
    XmlStep<Place>{Place::Run, sheet("rPr"), Place::RunProperties},
    XmlStep<Place>{Place::RunProperties, sheet("vertAlign"), Place::Alignment},
};

class StringList : public XmlWalker<Place> {
public:
    explicit StringList(const Limits& limits) : XmlWalker(grammar), m_most(limits.cells) {}

    std::vector<std::string> strings;

private:
    void enter(Place place, const XmlElement& element) override
    {
        if (place == Place::Run)
            m_run = {m_text.size()};
        else if (place == Place::Alignment)
            m_run.line = lineOf(element.attribute({XmlNamespace::None, "val"}));
        if (place == Place::Item && strings.size() == m_most)
            refuse("file.too-many-cells");
    }
    void leave(Place place) override
    {
        if (place == Place::Item)
            strings.push_back(unescaped(std::exchange(m_text, {})));
        else if (place == Place::Run)
            showRun(m_run, m_text);
    }
    void read(Place place, std::string_view piece) override
    {
        if (place == Place::Text)
            m_text += piece;
        if (m_text.size() > longestCellText)
            refuse("file.text-too-long");
    }

    std::size_t m_most;
    std::string m_text;
    XlsxRun m_run; // that is open
};

// The character that "_x000D_" at the beginning of a text stands for.
std::optional<char32_t> escapedCharacter(std::string_view text)
{
    if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_')
        return std::nullopt;
    unsigned code = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, code, 16);
    const bool isSurrogate = code >= 0xD800 && code < 0xE000;
    if (error != std::errc() || end != text.data() + 6 || isSurrogate)
        return std::nullopt;
    return static_cast<char32_t>(code);
}

} // namespace

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (auto at = text.find("_x"); at != std::string_view::npos; at = text.find("_x")) {
        const auto character = escapedCharacter(text.substr(at));
        plain += text.substr(0, at);
        plain += character ? text::encodeUtf8({&*character, 1}) : "_x";
        text.remove_prefix(at + (character ? 7 : 2));
    }
    return plain.append(text);
}

void showRun(const XlsxRun& run, std::string& text)
{
    if (run.line != Line::On)
        text.replace(run.begin, std::string::npos, shownAt(run.line, unescaped(text.substr(run.begin))));
}

Result<SharedStrings> readSharedStrings(ZipArchive& archive, const std::string& part, const Limits& limits)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    StringList list(limits);
    if (const auto parsed = parseXml(**source, part, limits, list); !parsed)
        return parsed.error();
    return std::move(list.strings);
}

} // namespace gouji::files
