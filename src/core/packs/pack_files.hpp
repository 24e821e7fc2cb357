// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"
#include "core/base/result.hpp"
#include "core/embedded_text.hpp"
#include "core/packs/inheritance.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::packs {

// The files of all packs, by their names.
class PackFiles {
public:
    explicit PackFiles(std::span<const EmbeddedText> files) : m_files(files.begin(), files.end()) {}

    // The folders that hold a file of that name directly, such as "templates/disclosure", in the order of the
    // files.
    std::vector<std::string> foldersWith(std::string_view name) const;
    // Null where there is no such file.
    const EmbeddedText* find(const std::string& name) const;

    // What two files make together, of which the second holds only what differs.
    using Merge = JsonNode (*)(const JsonNode& base, const JsonNode& over, JsonReader& reader);

    // An edition's file with all that it inherits from the edition it extends.
    Result<JsonNode> whole(const std::string& editionFolder, std::string_view name, Merge merge = extended) const;

private:
    Result<JsonNode> wholeWithin(const std::string& editionFolder, std::string_view name, Merge merge,
                                 std::vector<std::string> extending) const;

    std::vector<EmbeddedText> m_files;
};

// The folder that a folder or a file stands in; empty for one without any.
std::string folderOf(std::string_view path);

} // namespace gouji::packs
