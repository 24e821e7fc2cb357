// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <vector>

namespace gouji::batch {

// Something in a folder that is for us.
struct FolderEntry {
    enum class Kind { File, UnreadableFolder };

    std::filesystem::path path;
    Kind kind = Kind::File;
};

// Whether a file that is found in a folder is to be looked at.
using IsForUs = bool (*)(const std::filesystem::path&);

// Goes through the files in a folder and in the folders in it, in name order, each folder's content where its name
// stands. Formats that are not ours and hidden and lock files are left out; what is refused with advice is in.
// Each folder is listed once, however many links lead to it. Only the names in the folders that are open are held.
class FolderWalk {
public:
    FolderWalk(const std::filesystem::path& folder, IsForUs isForUs) : m_isForUs(isForUs) { open(folder); }

    // Nothing where there are no more.
    std::optional<FolderEntry> next();

private:
    struct OpenFolder {
        std::filesystem::path path;
        std::vector<std::filesystem::path> names; // in order
        std::size_t at = 0;
    };

    void open(const std::filesystem::path& folder);

    IsForUs m_isForUs;
    std::set<std::filesystem::path> m_listed; // without links
    std::vector<OpenFolder> m_open;           // the innermost last
    std::optional<FolderEntry> m_unreadable;  // to be told next
};

} // namespace gouji::batch
