// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "files/limits.hpp"
#include "files/office/office_batch.hpp"
#include "sandbox/work_folder.hpp"

#include <array>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gouji::files {

// Files converted by the office installed on this machine, by a few hidden ones of it with profiles of their own.
// An office takes a second to start, so that it takes many files at a time: those that were announced. The first
// starts when the first file is asked for. May be asked by several threads at once.
class Conversions {
public:
    struct Settings {
        Limits limits = {};                          // of each file
        unsigned offices = 1;                        // at a time
        std::function<bool()> isCancelled = nullptr; // asked again and again while an office works
        // Of converted files that are kept in the folder for temporary files. What an office has in hand may come
        // on top, and so does a single file that is larger.
        std::uintmax_t keptBytes = std::uintmax_t{512} << 20;
    };
    // So many files ahead are worth announcing.
    static constexpr std::size_t worthAnnouncing = 128;

    Conversions() : Conversions(Settings()) {}
    explicit Conversions(Settings settings);
    Conversions(const Conversions&) = delete;
    Conversions& operator=(const Conversions&) = delete;
    // Ends the offices. No thread may be waiting for a file.
    ~Conversions();

    // A file that is going to be read. Those that are not read through the office are left alone.
    void announce(const std::filesystem::path& path);

    // What the office makes of a file; waits for it.
    Result<ConvertedFile> convert(const std::filesystem::path& path, OfficeFamily family);

private:
    struct Job {
        std::filesystem::path path;
        OfficeFamily family = OfficeFamily::Spreadsheet;
        std::optional<Result<ConvertedFile>> result = {};
        std::uintmax_t bytes = 0; // of the converted file
        std::size_t readers = 0;  // that wait for it
    };
    using Jobs = std::vector<std::shared_ptr<Job>>;

    std::shared_ptr<Job> jobFor(const std::filesystem::path& path, OfficeFamily family);
    void remember(const std::shared_ptr<Job>& job);
    void forgetOldest();
    bool isFull() const { return m_keptBytes >= m_settings.keptBytes; }
    bool mayTake(const Job& job) const { return !isFull() || job.readers > 0; }
    bool hasWork() const;
    void putBack(const Jobs& jobs);
    Result<void> startOffices();

    void work(unsigned number);
    Jobs takeJobs();
    enum class Attempt { First, Last };
    void convertAll(const Jobs& jobs, const OfficePlace& place, Attempt attempt);
    std::vector<Fate> convertOnce(const Jobs& jobs, const OfficePlace& place);
    void conclude(Job& job, const Result<ConvertedFile>& result);

    bool& isUnusable(OfficeFamily family) { return m_isUnusable[static_cast<std::size_t>(family)]; }
    bool isCancelled() const { return m_settings.isCancelled && m_settings.isCancelled(); }

    Settings m_settings;
    std::filesystem::path m_program;
    std::unique_ptr<sandbox::WorkFolder> m_folder; // outlives the threads
    std::mutex m_mutex;
    std::condition_variable m_forOffices;
    std::condition_variable m_forReaders;
    std::map<std::filesystem::path, std::shared_ptr<Job>> m_jobs;
    std::deque<std::shared_ptr<Job>> m_queue;
    std::deque<std::shared_ptr<Job>> m_recent; // that were read, the latest last
    std::size_t m_waiting = 0;                 // readers
    std::uintmax_t m_keptBytes = 0;            // of the files of all jobs
    std::size_t m_idle = 0;                    // offices
    bool m_isEnding = false;
    std::array<bool, 2> m_isUnusable{}; // the office, for a family
    std::vector<std::thread> m_offices;
};

} // namespace gouji::files
