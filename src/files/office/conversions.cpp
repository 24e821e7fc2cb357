// SPDX-License-Identifier: MPL-2.0
#include "files/office/conversions.hpp"

#include "files/office/installed_office.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <system_error>
#include <utility>

namespace gouji::files {
namespace {

namespace fs = std::filesystem;

// Fewer are not worth the start of an office; more would keep another office idle and fill the disk.
constexpr std::size_t fewest = 8;
constexpr std::size_t most = 64;
// Files that were read stay for those who read them again, such as last year's reports.
constexpr std::size_t mostRecent = 1'000;
constexpr std::uintmax_t largestRecent = 1 << 20;

Problem problem(const char* key) { return {{}, {}, {key, {}}}; }

} // namespace

Conversions::Conversions(Settings settings) : m_settings(std::move(settings)) {}

Conversions::~Conversions()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_forOffices.notify_all();
    for (std::thread& office : m_offices)
        office.join();
}

void Conversions::announce(const fs::path& path)
{
    const auto document = officeDocumentIn(path, m_settings.limits);
    if (!document)
        return;
    const std::scoped_lock lock(m_mutex);
    jobFor(path, document->family);
}

std::shared_ptr<Conversions::Job> Conversions::jobFor(const fs::path& path, OfficeFamily family)
{
    auto& job = m_jobs[path];
    if (!job) {
        job = std::make_shared<Job>(Job{path, family});
        m_queue.push_back(job);
    }
    return job;
}

Result<ConvertedFile> Conversions::convert(const fs::path& path, OfficeFamily family)
{
    std::unique_lock lock(m_mutex);
    if (const auto started = startOffices(); !started)
        return started.error();
    const auto job = jobFor(path, family);
    ++m_waiting;
    ++job->readers;
    m_forOffices.notify_all();
    m_forReaders.wait(lock, [&] { return job->result.has_value(); });
    --job->readers;
    --m_waiting;
    remember(job);
    return *job->result;
}

// The oldest are forgotten, and their files are removed once they are no longer read.
void Conversions::remember(const std::shared_ptr<Job>& job)
{
    if (const auto known = m_jobs.find(job->path); known == m_jobs.end() || known->second != job)
        return; // another reader was quicker, and it is forgotten
    std::erase(m_recent, job);
    const bool isLarge = job->bytes > largestRecent;
    m_recent.insert(isLarge ? m_recent.begin() : m_recent.end(), job);
    if (isLarge)
        forgetOldest();
    while (!m_recent.empty() && (m_recent.size() > mostRecent || isFull()))
        forgetOldest();
}

void Conversions::forgetOldest()
{
    m_keptBytes -= m_recent.front()->bytes;
    m_jobs.erase(m_recent.front()->path);
    m_recent.pop_front();
    m_forOffices.notify_all();
}

Result<void> Conversions::startOffices()
{
    if (!m_offices.empty())
        return {};
    const auto program = installedOffice();
    if (!program)
        return problem("file.no-office");
    auto folder = sandbox::WorkFolder::create();
    if (!folder)
        return folder.error();
    m_program = *program;
    m_folder = std::move(*folder);
    for (unsigned number = 0; number < std::max(1u, m_settings.offices); ++number)
        m_offices.emplace_back([this, number] { work(number); });
    return {};
}

// One office after the other in one profile.
void Conversions::work(unsigned number)
{
    const std::function<bool()> isOver = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_isEnding || isCancelled();
    };
    const std::function<bool()> isFull = [this] {
        const std::scoped_lock lock(m_mutex);
        return this->isFull();
    };
    const OfficePlace place{m_program,         *m_folder, m_folder->path() / ("profile-" + std::to_string(number)),
                            m_settings.limits, isOver,    isFull};
    for (Jobs jobs = takeJobs(); !jobs.empty(); jobs = takeJobs())
        convertAll(jobs, place, jobs.size() == 1 ? Attempt::Last : Attempt::First);
}

bool Conversions::hasWork() const
{
    return m_waiting > 0 && std::ranges::any_of(m_queue, [this](const auto& job) { return mayTake(*job); });
}

// Waits until somebody waits for a file. None at the end. While there is no room for more, only what somebody
// waits for is taken.
Conversions::Jobs Conversions::takeJobs()
{
    std::unique_lock lock(m_mutex);
    ++m_idle;
    m_forOffices.wait(lock, [&] { return m_isEnding || hasWork(); });
    const std::size_t share = std::clamp((m_queue.size() + m_idle - 1) / m_idle, fewest, most);
    --m_idle;
    Jobs jobs;
    if (m_isEnding)
        return jobs;
    for (auto at = m_queue.begin(); at != m_queue.end() && jobs.size() < share;) {
        if (mayTake(**at) && (jobs.empty() || (*at)->family == jobs.front()->family)) {
            jobs.push_back(*at);
            at = m_queue.erase(at);
        } else {
            ++at;
        }
    }
    return jobs;
}

void Conversions::putBack(const Jobs& jobs)
{
    const std::scoped_lock lock(m_mutex);
    m_queue.insert(m_queue.begin(), jobs.begin(), jobs.end());
}

// A file that failed may have been the victim of another, that took all memory or ended the office: it is tried
// again, without those that went well.
void Conversions::convertAll(const Jobs& jobs, const OfficePlace& place, Attempt attempt)
{
    const std::vector<Fate> fates = convertOnce(jobs, place);
    Jobs failed;
    Jobs rest;
    for (std::size_t index = 0; index < jobs.size(); ++index) {
        const Fate fate = fates[index];
        if (fate == Fate::Converted)
            continue;
        if (place.isCancelled())
            conclude(*jobs[index], problem("file.no-process"));
        else if (fate == Fate::NoOffice)
            conclude(*jobs[index], problem("file.no-office"));
        else if (fate == Fate::TookTooLong)
            conclude(*jobs[index], problem("file.takes-too-long"));
        else if (fate == Fate::NotReached)
            rest.push_back(jobs[index]);
        else if (attempt == Attempt::First)
            failed.push_back(jobs[index]);
        else if (fate == Fate::EndedOffice && jobs.size() > 1)
            convertAll({jobs[index]}, place, Attempt::Last);
        else
            conclude(*jobs[index], problem("file.not-for-office"));
    }
    if (!failed.empty())
        convertAll(failed, place, Attempt::Last);
    if (rest.empty())
        return;
    if (place.isFull())
        putBack(rest);
    else
        convertAll(rest, place, attempt);
}

std::vector<Fate> Conversions::convertOnce(const Jobs& jobs, const OfficePlace& place)
{
    const OfficeFamily family = jobs.front()->family;
    std::vector<fs::path> files;
    for (const auto& job : jobs)
        files.push_back(job->path);
    const auto take = [&](std::size_t index, const ConvertedFile& file) { conclude(*jobs[index], file); };
    // An office that does not start may have lacked memory for a moment.
    for (int attempt = 0; attempt < 2; ++attempt) {
        {
            const std::scoped_lock lock(m_mutex);
            if (isUnusable(family))
                break;
        }
        auto fates = convertBatch(place, family, files, take);
        if (fates.front() != Fate::NoOffice || place.isCancelled())
            return fates;
    }
    const std::scoped_lock lock(m_mutex);
    isUnusable(family) = true;
    return std::vector<Fate>(jobs.size(), Fate::NoOffice);
}

void Conversions::conclude(Job& job, const Result<ConvertedFile>& result)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!job.result) {
            job.result = result;
            std::error_code error;
            const auto size = result ? fs::file_size(**result, error) : 0;
            job.bytes = error ? 0 : size;
            m_keptBytes += job.bytes;
        }
    }
    m_forReaders.notify_all();
}

} // namespace gouji::files
