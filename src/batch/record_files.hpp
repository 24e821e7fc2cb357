// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/records/sidecar.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gouji::batch {

bool isThere(const std::filesystem::path& path);

// Whether it is called as the record of a file is.
bool isRecordName(const std::filesystem::path& path);

// Whether a file found in a folder is to be verified: what is for us, whatever has a record, and records.
bool isForVerification(const std::filesystem::path& path);

// Of the file's bytes; nothing where they cannot be read.
std::optional<std::string> digestOfFile(const std::filesystem::path& path);

Result<records::Sidecar> readSidecar(const std::filesystem::path& path);

// Which record in a folder is about which file: that of the file's name, else one whose own file has gone, and
// which names the file or holds the digest of its bytes. So a file and its record find each other when one of
// them, or both, were renamed. Several threads may ask at once.
class FolderRecords {
public:
    explicit FolderRecords(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    std::optional<std::filesystem::path> recordOf(const std::filesystem::path& file) const;
    std::optional<std::filesystem::path> fileOf(const std::filesystem::path& record) const;

private:
    // A record that lies beside no file of its name.
    struct Stray {
        std::filesystem::path path;
        records::HandedIn file;
        bool isFileThere = false; // the one that it names
    };

    const std::map<std::string, std::filesystem::path>& filesWithoutRecord() const;
    const std::vector<Stray>& strays() const;
    std::vector<std::filesystem::path> names() const; // in order

    std::filesystem::path m_folder;
    mutable std::once_flag m_areStraysRead;
    mutable std::vector<Stray> m_strays;
    mutable std::once_flag m_areFilesDigested;
    mutable std::map<std::string, std::filesystem::path> m_filesWithoutRecord; // by their digests
};

// The records of every folder that is come to. Several threads may ask at once.
class RecordFolders {
public:
    const FolderRecords& of(const std::filesystem::path& file) const;

private:
    mutable std::mutex m_mutex;
    mutable std::map<std::filesystem::path, std::unique_ptr<FolderRecords>> m_folders;
};

} // namespace gouji::batch
