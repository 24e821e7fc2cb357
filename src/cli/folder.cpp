// SPDX-License-Identifier: MPL-2.0
#include "cli/folder.hpp"

#include "files/file_ending.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;

class Walk {
public:
    std::vector<FolderEntry> found;

    void visit(const fs::path& folder)
    {
        std::error_code error;
        if (!m_visited.insert(fs::canonical(folder, error)).second)
            return;
        std::vector<fs::path> entries;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            entries.push_back(at->path());
        if (error)
            found.push_back({folder, FolderEntry::Kind::UnreadableFolder});
        std::ranges::sort(entries);
        for (const fs::path& entry : entries)
            take(entry);
    }

private:
    void take(const fs::path& entry)
    {
        const std::string name = entry.filename().string();
        // "~$a.xlsx" is the mark of an office that has a.xlsx open.
        if (name.starts_with('.') || name.starts_with("~$"))
            return;
        std::error_code error;
        if (fs::is_directory(entry, error))
            visit(entry);
        else if (files::isForUs(entry))
            found.push_back({entry, FolderEntry::Kind::File});
    }

    std::set<fs::path> m_visited; // without links
};

} // namespace

std::vector<FolderEntry> listFolder(const fs::path& path)
{
    Walk walk;
    walk.visit(path);
    return std::move(walk.found);
}

} // namespace gouji::cli
