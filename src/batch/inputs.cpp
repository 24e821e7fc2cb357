// SPDX-License-Identifier: MPL-2.0
#include "batch/inputs.hpp"

#include <utility>

namespace gouji::batch {

namespace fs = std::filesystem;

std::optional<Input> Inputs::next()
{
    while (m_at < m_named.size()) {
        if (m_folder) {
            if (auto input = nextInFolder())
                return input;
            continue;
        }
        std::error_code error;
        if (!fs::is_directory(m_named[m_at], error))
            return Input{m_named[m_at++], Input::Kind::NamedFile};
        m_folder.emplace(m_named[m_at], m_isForUs);
        m_folderIsEmpty = true;
    }
    return std::nullopt;
}

std::optional<Input> Inputs::nextInFolder()
{
    if (auto entry = m_folder->next()) {
        m_folderIsEmpty = false;
        const bool isFile = entry->kind == FolderEntry::Kind::File;
        return Input{std::move(entry->path), isFile ? Input::Kind::FileInFolder : Input::Kind::UnreadableFolder};
    }
    m_folder.reset();
    const fs::path& folder = m_named[m_at++];
    return m_folderIsEmpty ? std::optional(Input{folder, Input::Kind::FolderWithoutFiles}) : std::nullopt;
}

std::size_t fileCountIn(Inputs inputs)
{
    std::size_t count = 0;
    while (const auto input = inputs.next())
        count += input->isFile() ? 1 : 0;
    return count;
}

} // namespace gouji::batch
