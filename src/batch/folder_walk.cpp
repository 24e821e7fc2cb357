// SPDX-License-Identifier: MPL-2.0
#include "batch/folder_walk.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace gouji::batch {
namespace {

namespace fs = std::filesystem;

// "~$a.xlsx" is the mark of an office that has a.xlsx open.
bool isPassedOver(const std::string& name) { return name.starts_with('.') || name.starts_with("~$"); }

} // namespace

void FolderWalk::open(const fs::path& folder)
{
    std::error_code error;
    const fs::path withoutLinks = fs::canonical(folder, error);
    if (!m_listed.insert(error ? folder : withoutLinks).second)
        return;
    error.clear();
    OpenFolder opened{folder, {}, 0};
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        fs::path name = at->path().filename();
        if (!isPassedOver(name.string()))
            opened.names.push_back(std::move(name));
    }
    if (error)
        m_unreadable = {folder, FolderEntry::Kind::UnreadableFolder};
    std::ranges::sort(opened.names);
    m_open.push_back(std::move(opened));
}

std::optional<FolderEntry> FolderWalk::next()
{
    for (;;) {
        if (m_unreadable)
            return std::exchange(m_unreadable, std::nullopt);
        if (m_open.empty())
            return std::nullopt;
        OpenFolder& folder = m_open.back();
        if (folder.at == folder.names.size()) {
            m_open.pop_back();
            continue;
        }
        const fs::path entry = folder.path / folder.names[folder.at++];
        std::error_code error;
        if (fs::is_directory(entry, error))
            open(entry);
        else if (m_isForUs(entry))
            return FolderEntry{entry, FolderEntry::Kind::File};
    }
}

} // namespace gouji::batch
