// SPDX-License-Identifier: MPL-2.0
#include "files/file_ending.hpp"

#include "core/text/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace gouji::files {
namespace {

// What the content of a file cannot tell by itself.
enum class Content { Telling, Html, Text };

// What many programs leave beside reports is only looked at where somebody asks for it.
enum class Found { InFolders, ByItsName };

struct KnownEnding {
    std::string_view text;
    Content content = Content::Telling;
    std::string_view advice = {}; // a message's key; empty where the file is read
    Found found = Found::InFolders;
};

constexpr std::array knownEndings = {
    KnownEnding{".ods"},
    KnownEnding{".fods"},
    KnownEnding{".xlsx"},
    KnownEnding{".xls"},
    KnownEnding{".docx"},
    KnownEnding{".odt"},
    KnownEnding{".html", Content::Html},
    KnownEnding{".htm", Content::Html},
    KnownEnding{".mht"},
    KnownEnding{".mhtml"},
    KnownEnding{".txt", Content::Text},
    KnownEnding{".md", Content::Text},
    KnownEnding{".xlsb"},
    KnownEnding{".et"},
    KnownEnding{".doc"},
    KnownEnding{".wps"},
    KnownEnding{".rtf"},
    KnownEnding{".pdf"},
    KnownEnding{".csv", Content::Telling, "file.ending-csv", Found::ByItsName},
};

std::string lowerCaseEnding(const std::filesystem::path& path)
{
    return text::lowerCase(path.extension().string());
}

const KnownEnding* knownEndingOf(const std::string& ending)
{
    const auto found = std::ranges::find(knownEndings, ending, &KnownEnding::text);
    return found == knownEndings.end() ? nullptr : &*found;
}

} // namespace

bool isForUs(const std::filesystem::path& path)
{
    const KnownEnding* known = knownEndingOf(lowerCaseEnding(path));
    return known && known->found == Found::InFolders;
}

bool isHtmlEnding(const std::filesystem::path& path)
{
    const KnownEnding* known = knownEndingOf(lowerCaseEnding(path));
    return known && known->content == Content::Html;
}

bool isTextEnding(const std::filesystem::path& path)
{
    const KnownEnding* known = knownEndingOf(lowerCaseEnding(path));
    return known && known->content == Content::Text;
}

std::optional<Message> adviceOn(const std::filesystem::path& path)
{
    const KnownEnding* known = knownEndingOf(lowerCaseEnding(path));
    return known && !known->advice.empty() ? std::optional(Message{std::string(known->advice), {}}) : std::nullopt;
}

} // namespace gouji::files
