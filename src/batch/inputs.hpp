// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/folder_walk.hpp"
#include "files/file_ending.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace gouji::batch {

// Something to be looked at or told of.
struct Input {
    enum class Kind {
        NamedFile, // must hold a standard table
        FileInFolder,
        UnreadableFolder,
        FolderWithoutFiles,
    };

    std::filesystem::path path;
    Kind kind = Kind::NamedFile;

    bool isFile() const { return kind == Kind::NamedFile || kind == Kind::FileInFolder; }
};

// The files that were named and those in the folders that were named, in their order.
class Inputs {
public:
    explicit Inputs(std::vector<std::filesystem::path> named, IsForUs isForUs = files::isForUs)
        : m_isForUs(isForUs),
          m_named(std::move(named))
    {}

    // Nothing where there are no more.
    std::optional<Input> next();

private:
    std::optional<Input> nextInFolder();

    IsForUs m_isForUs;
    std::vector<std::filesystem::path> m_named;
    std::size_t m_at = 0;
    std::optional<FolderWalk> m_folder; // of the name at m_at
    bool m_folderIsEmpty = true;        // so far
};

// How many files there are, by walking through them.
std::size_t fileCountIn(Inputs inputs);

} // namespace gouji::batch
