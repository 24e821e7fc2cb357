// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <vector>

namespace gouji::cli {

// Something in a folder that is for us.
struct FolderEntry {
    enum class Kind { File, UnreadableFolder };

    std::filesystem::path path;
    Kind kind = Kind::File;
};

// The files in a folder and in the folders in it, in name order, each folder's content where its name stands.
// Formats that are not ours and hidden and lock files are left out; what is refused with advice is in. Each
// folder is listed once, however many links lead to it.
std::vector<FolderEntry> listFolder(const std::filesystem::path& path);

} // namespace gouji::cli
