// SPDX-License-Identifier: MPL-2.0
#include "core/packs/pack_files.hpp"

#include <algorithm>

namespace gouji::packs {

std::string folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return std::string(path.substr(0, slash == path.npos ? 0 : slash));
}

std::vector<std::string> PackFiles::foldersWith(std::string_view name) const
{
    std::vector<std::string> folders;
    for (const EmbeddedText& file : m_files)
        if (std::string folder = folderOf(file.name); file.name == folder + "/" + std::string(name))
            folders.push_back(std::move(folder));
    return folders;
}

const EmbeddedText* PackFiles::find(const std::string& name) const
{
    const auto found = std::ranges::find(m_files, name, &EmbeddedText::name);
    return found == m_files.end() ? nullptr : &*found;
}

Result<JsonNode> PackFiles::whole(const std::string& editionFolder, std::string_view name, Merge merge) const
{
    return wholeWithin(editionFolder, name, merge, {});
}

Result<JsonNode> PackFiles::wholeWithin(const std::string& editionFolder, std::string_view name, Merge merge,
                                        std::vector<std::string> extending) const
{
    const std::string path = editionFolder + "/" + std::string(name);
    const EmbeddedText* file = find(path);
    if (!file)
        return Problem{path, {}, {"catalogue.missing-file", {}}};
    auto root = parseJson(file->name, file->text);
    if (!root || !root->find("extends"))
        return root;
    const std::string edition = extendedEdition(*root);
    const std::string baseFolder = folderOf(editionFolder) + "/" + edition;
    JsonReader reader(path);
    extending.push_back(editionFolder);
    if (std::ranges::count(extending, baseFolder) > 0 || !find(baseFolder + "/" + std::string(name))) {
        reader.fail(*root->find("extends"), {"catalogue.unknown-word", {{"word", edition}}});
        return *reader.problem();
    }
    const auto base = wholeWithin(baseFolder, name, merge, std::move(extending));
    if (!base)
        return base.error();
    JsonNode merged = merge(*base, *root, reader);
    if (reader.problem())
        return *reader.problem();
    return merged;
}

} // namespace gouji::packs
