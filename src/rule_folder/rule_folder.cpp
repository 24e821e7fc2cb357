// SPDX-License-Identifier: MPL-2.0
#include "rule_folder/rule_folder.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <list>

namespace gouji::rule_folder {
namespace {

namespace fs = std::filesystem;

// Far more than rules need; what is larger was not written by hand.
constexpr std::uintmax_t largestFile = 1'000'000;

struct TextFile {
    std::string name;
    std::string text;
};

std::string displayName(const fs::path& path) { return text::printable(path.string()); }

bool isRuleFile(const fs::path& path)
{
    constexpr std::array names{"tables.json", "rules.json", "claims.json"};
    return std::ranges::find(names, path.filename()) != names.end();
}

std::vector<fs::path> ruleFilesIn(const fs::path& folder, std::error_code& error)
{
    std::vector<fs::path> paths;
    fs::recursive_directory_iterator at(folder, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (isRuleFile(at->path()))
            paths.push_back(at->path());
    }
    std::ranges::sort(paths);
    return paths;
}

Result<TextFile> readText(const fs::path& path)
{
    const std::string name = displayName(path);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!error && size > largestFile)
        return Problem{name, {}, {"file.too-large", {}}};
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (error || !file)
        return Problem{name, {}, {"file.unreadable", {}}};
    return TextFile{name, std::move(text)};
}

} // namespace

Result<packs::Catalogue> catalogueWith(const fs::path& folder)
{
    std::error_code error;
    const std::vector<fs::path> paths = ruleFilesIn(folder, error);
    if (error)
        return Problem{displayName(folder), {}, {"folder.unreadable", {}}};
    if (paths.empty())
        return Problem{displayName(folder), {}, {"folder.no-rule-files", {}}};
    std::list<TextFile> texts;
    std::vector<EmbeddedText> own;
    for (const fs::path& path : paths) {
        auto text = readText(path);
        if (!text)
            return text.error();
        texts.push_back(std::move(*text));
        own.push_back({texts.back().name, texts.back().text});
    }
    return packs::readCatalogue(embedded::packFiles(), own);
}

} // namespace gouji::rule_folder
