// SPDX-License-Identifier: MPL-2.0
#include "batch/record_files.hpp"

#include "core/records/digest.hpp"
#include "files/excerpt.hpp"
#include "files/file_ending.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace gouji::batch {
namespace {

namespace fs = std::filesystem;

// Records are small; what is larger is none.
constexpr std::uintmax_t largestRecord = 10'000'000;

const std::string recordEnding = records::sidecarNameOf("");

fs::path recordBeside(const fs::path& file)
{
    return file.parent_path() / records::sidecarNameOf(file.filename().string());
}

// The file that the record is called after.
fs::path fileBeside(const fs::path& record)
{
    const std::string name = record.filename().string();
    return record.parent_path() / name.substr(0, name.size() - recordEnding.size());
}

// A workbook that reports are made from may itself be handed in.
bool isTemplate(const fs::path& path) { return path.extension() == ".ots"; }

} // namespace

bool isThere(const fs::path& path)
{
    std::error_code error;
    return fs::exists(path, error);
}

bool isRecordName(const fs::path& path)
{
    const std::string name = path.filename().string();
    return name.ends_with(recordEnding) && name.size() > recordEnding.size();
}

bool isForVerification(const fs::path& path)
{
    return files::isForUs(path) || isTemplate(path) || isRecordName(path) || isThere(recordBeside(path));
}

std::optional<std::string> digestOfFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    records::Digest digest;
    std::vector<char> piece(1 << 16);
    while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || file.gcount() > 0)
        digest.add({piece.data(), static_cast<std::size_t>(file.gcount())});
    if (!file.eof())
        return std::nullopt;
    return digest.finish();
}

Result<records::Sidecar> readSidecar(const fs::path& path)
{
    const auto problem = [&](const char* key) { return Problem{files::displayName(path), {}, {key, {}}}; };
    if (!isThere(path))
        return problem("file.not-found");
    std::error_code error;
    const auto size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file)
        return problem("file.unreadable");
    if (size > largestRecord)
        return problem("record.not-ours");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return records::fromSidecar(text, files::displayName(path));
}

std::optional<fs::path> FolderRecords::recordOf(const fs::path& file) const
{
    if (const fs::path beside = recordBeside(file); isThere(beside))
        return beside;
    for (const Stray& stray : strays())
        if (stray.file.name == file.filename().string())
            return stray.path;
    if (std::ranges::all_of(strays(), &Stray::isFileThere))
        return std::nullopt;
    const auto digest = digestOfFile(file);
    for (const Stray& stray : strays())
        if (!stray.isFileThere && stray.file.digest == digest)
            return stray.path;
    return std::nullopt;
}

std::optional<fs::path> FolderRecords::fileOf(const fs::path& record) const
{
    if (isRecordName(record) && isThere(fileBeside(record)))
        return fileBeside(record);
    const auto sidecar = readSidecar(record);
    if (!sidecar)
        return std::nullopt;
    const fs::path named = record.parent_path() / sidecar->file.name;
    if (isThere(named))
        return named;
    const auto& known = filesWithoutRecord();
    const auto found = known.find(sidecar->file.digest);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

// Each is read once, however many records look for their files.
const std::map<std::string, fs::path>& FolderRecords::filesWithoutRecord() const
{
    std::call_once(m_areFilesDigested, [this] {
        for (const fs::path& name : names()) {
            const fs::path file = m_folder / name;
            std::error_code error;
            if (!fs::is_regular_file(file, error) || isRecordName(file) || !files::isForUs(file)
                || isThere(recordBeside(file)))
                continue;
            if (const auto digest = digestOfFile(file))
                m_filesWithoutRecord.try_emplace(*digest, file);
        }
    });
    return m_filesWithoutRecord;
}

const std::vector<FolderRecords::Stray>& FolderRecords::strays() const
{
    std::call_once(m_areStraysRead, [this] {
        for (const fs::path& name : names()) {
            const fs::path path = m_folder / name;
            if (!isRecordName(name) || isThere(fileBeside(path)))
                continue;
            if (auto sidecar = readSidecar(path))
                m_strays.push_back({path, sidecar->file, isThere(m_folder / sidecar->file.name)});
        }
    });
    return m_strays;
}

std::vector<fs::path> FolderRecords::names() const
{
    std::vector<fs::path> names;
    std::error_code error;
    for (fs::directory_iterator at(m_folder.empty() ? "." : m_folder, error), end; !error && at != end;
         at.increment(error))
        names.push_back(at->path().filename());
    std::ranges::sort(names);
    return names;
}

const FolderRecords& RecordFolders::of(const fs::path& file) const
{
    const std::lock_guard guard(m_mutex);
    auto& folder = m_folders[file.parent_path()];
    if (!folder)
        folder = std::make_unique<FolderRecords>(file.parent_path());
    return *folder;
}

} // namespace gouji::batch
