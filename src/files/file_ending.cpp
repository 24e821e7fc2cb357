// SPDX-License-Identifier: MPL-2.0
#include "files/file_ending.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace gouji::files {
namespace {

enum class InFolder { Checked, PassedOver };

struct KnownEnding {
    std::string_view text;
    InFolder inFolder;
    std::string_view advice; // a message's key; empty where the content decides
};

constexpr std::array knownEndings = {
    KnownEnding{".ods", InFolder::Checked, {}},
    KnownEnding{".fods", InFolder::Checked, {}},
    KnownEnding{".xlsx", InFolder::Checked, {}},
    KnownEnding{".et", InFolder::Checked, "file.ending-et"},
    KnownEnding{".wps", InFolder::Checked, "file.ending-wps"},
    KnownEnding{".doc", InFolder::Checked, "file.ending-doc"},
    KnownEnding{".pdf", InFolder::Checked, "file.ending-pdf"},
    KnownEnding{".xls", InFolder::Checked, "file.ending-xls"},
    KnownEnding{".docx", InFolder::PassedOver, "file.ending-not-read"},
    KnownEnding{".odt", InFolder::PassedOver, "file.ending-not-read"},
    KnownEnding{".html", InFolder::PassedOver, "file.ending-not-read"},
    KnownEnding{".htm", InFolder::PassedOver, "file.ending-not-read"},
    KnownEnding{".txt", InFolder::PassedOver, "file.ending-not-read"},
    KnownEnding{".md", InFolder::PassedOver, "file.ending-not-read"},
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

bool isForUs(const std::filesystem::path& path)
{
    const KnownEnding* known = knownEndingOf(lowerCaseEnding(path));
    return known && known->inFolder == InFolder::Checked;
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
