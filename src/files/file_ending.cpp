// SPDX-License-Identifier: MPL-2.0
#include "files/file_ending.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace gouji::files {
namespace {

struct KnownEnding {
    std::string_view text;
    Ending ending;
    std::string_view advice; // a message's key
};

constexpr std::array knownEndings = {
    KnownEnding{".ods", Ending::Read, {}},
    KnownEnding{".fods", Ending::Read, {}},
    KnownEnding{".xlsx", Ending::Read, {}},
    KnownEnding{".et", Ending::Refused, "file.ending-et"},
    KnownEnding{".wps", Ending::Refused, "file.ending-wps"},
    KnownEnding{".doc", Ending::Refused, "file.ending-doc"},
    KnownEnding{".pdf", Ending::Refused, "file.ending-pdf"},
    // Passing a workbook over in silence would look as if it had been checked.
    KnownEnding{".xls", Ending::Refused, "file.ending-xls"},
    KnownEnding{".docx", Ending::Other, "file.ending-not-read"},
    KnownEnding{".odt", Ending::Other, "file.ending-not-read"},
    KnownEnding{".html", Ending::Other, "file.ending-not-read"},
    KnownEnding{".htm", Ending::Other, "file.ending-not-read"},
    KnownEnding{".txt", Ending::Other, "file.ending-not-read"},
    KnownEnding{".md", Ending::Other, "file.ending-not-read"},
};

std::string lowerCaseEnding(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return ending;
}

const KnownEnding* knownEndingOf(const std::string& ending)
{
    const auto found = std::ranges::find(knownEndings, ending, &KnownEnding::text);
    return found == knownEndings.end() ? nullptr : &*found;
}

} // namespace

Ending endingOf(const std::filesystem::path& path)
{
    const KnownEnding* known = knownEndingOf(lowerCaseEnding(path));
    return known ? known->ending : Ending::Other;
}

std::optional<model::Message> adviceOn(const std::filesystem::path& path)
{
    const std::string ending = lowerCaseEnding(path);
    const KnownEnding* known = knownEndingOf(ending);
    if (!known || known->advice.empty())
        return std::nullopt;
    return model::Message{std::string(known->advice), {{"ending", ending}}};
}

} // namespace gouji::files
