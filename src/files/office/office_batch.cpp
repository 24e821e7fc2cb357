// SPDX-License-Identifier: MPL-2.0
#include "files/office/office_batch.hpp"

#include "files/office/office_profile.hpp"
#include "files/office/office_progress.hpp"
#include "sandbox/program.hpp"

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace gouji::files {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::size_t officeMemory = std::size_t{2} << 30;
constexpr std::chrono::milliseconds lookInterval(100);
// An office that wants to be started again says so by this status, after it has set up its profile.
constexpr int startAgain = 81;
constexpr int mostStarts = 3;

struct Target {
    std::string_view filter;
    std::string_view ending;
    std::string_view probeEnding; // of what every office can open
};

constexpr Target targetOf(OfficeFamily family)
{
    return family == OfficeFamily::Spreadsheet ? Target{"xlsx:Calc MS Excel 2007 XML", ".xlsx", ".csv"}
                                               : Target{"odt:writer8", ".odt", ".txt"};
}

std::string numbered(std::size_t number)
{
    std::array<char, 24> name{};
    std::snprintf(name.data(), name.size(), "%06zu", number);
    return name.data();
}

ConvertedFile ownerOf(const fs::path& path)
{
    return {new fs::path(path), [](const fs::path* owned) {
                std::error_code error;
                fs::remove(*owned, error);
                delete owned;
            }};
}

// What the office needs of the environment, and nothing that would lead it to the user's desktop or profile.
std::vector<std::string> environmentIn(const sandbox::WorkFolder& folder)
{
    std::vector<std::string> environment{"SAL_USE_VCLPLUGIN=svp", "LC_ALL=C.UTF-8",
                                         "TMPDIR=" + folder.path().string()};
    for (const char* name : {"PATH", "HOME", "LD_LIBRARY_PATH"}) {
        if (const char* value = std::getenv(name))
            environment.push_back(std::string(name) + "=" + value);
    }
    return environment;
}

// One office over some files. The first is our own: its conversion shows whether the office works.
class Batch {
public:
    Batch(const OfficePlace& place, OfficeFamily family, const std::vector<fs::path>& files,
          const std::function<void(std::size_t, ConvertedFile)>& onConverted)
        : m_place(place),
          m_target(targetOf(family)),
          m_files(files),
          m_onConverted(onConverted),
          m_fates(files.size(), Fate::NotReached)
    {}

    std::vector<Fate> run()
    {
        if (stage()) {
            for (int start = 0; start < mostStarts && startOnce(); ++start)
                m_progress = {};
        }
        if (!m_worked)
            std::ranges::fill(m_fates, Fate::NoOffice);
        std::error_code error;
        fs::remove_all(m_in, error);
        for (std::size_t index = 0; index < m_files.size(); ++index)
            if (m_fates[index] != Fate::Converted)
                fs::remove(outputOf(index + 1), error); // what is written in part
        return std::move(m_fates);
    }

private:
    // Under numbers, so that files of one name in several folders stay apart and none is taken by its ending.
    bool stage()
    {
        std::string name = (m_place.folder.path() / "batch-XXXXXX").string();
        if (!mkdtemp(name.data()))
            return false;
        m_in = fs::path(name) / "in";
        m_out = fs::path(name) / "out";
        std::error_code error;
        fs::create_directory(m_in, error);
        fs::create_directory(m_out, error);
        std::ofstream probe(m_in / (numbered(0) + std::string(m_target.probeEnding)));
        probe << "1\n";
        probe.close();
        for (std::size_t index = 0; index < m_files.size() && !error; ++index) {
            // Throws where there is no working folder any more, unless it is asked not to.
            const fs::path target = fs::absolute(m_files[index], error);
            if (!error)
                fs::create_symlink(target, m_in / numbered(index + 1), error);
        }
        return !error && probe && (fs::exists(m_place.profile, error) || writeOfficeProfile(m_place.profile));
    }

    sandbox::Command command() const
    {
        std::vector<std::string> words{m_place.program.string(),
                                       "-env:UserInstallation=" + fileUrl(m_place.profile),
                                       "--headless",
                                       "--norestore",
                                       "--convert-to",
                                       std::string(m_target.filter),
                                       "--outdir",
                                       m_out.string(),
                                       (m_in / (numbered(0) + std::string(m_target.probeEnding))).string()};
        for (std::size_t number = 1; number <= m_files.size(); ++number)
            words.push_back((m_in / numbered(number)).string());
        return {std::move(words), environmentIn(m_place.folder), officeMemory, m_place.limits.totalBytes};
    }

    fs::path outputOf(std::size_t number) const
    {
        return m_out / (numbered(number) + std::string(m_target.ending));
    }

    bool hasOutput(std::size_t number) const
    {
        std::error_code error;
        return fs::exists(outputOf(number), error);
    }

    // True where the office wants to be started again.
    bool startOnce()
    {
        const auto program = sandbox::Program::start(command(), m_place.folder);
        if (!program)
            return false;
        const bool tookTooLong = !watch(**program);
        const bool wasEnded = tookTooLong || m_isPaused || m_place.isCancelled();
        const int status = (*program)->end();
        if (!wasEnded && WIFEXITED(status) && WEXITSTATUS(status) == startAgain && m_progress.current() == 0)
            return true;
        if (!wasEnded && WIFEXITED(status) && WEXITSTATUS(status) == 0)
            finish(m_files.size() + 1);
        else if (m_isPaused)
            finish(m_progress.current());
        else
            settle(tookTooLong ? Fate::TookTooLong : Fate::EndedOffice);
        return false;
    }

    // Follows the office to its end; false where it stands still too long.
    bool watch(sandbox::Program& program)
    {
        auto moved = Clock::now();
        std::string text;
        while (!program.isSilent() && !m_place.isCancelled()) {
            text.clear();
            program.listen(lookInterval, text);
            if (m_progress.take(text)) {
                moved = Clock::now();
                finish(m_progress.current());
                m_isPaused = hasConverted() && m_next <= m_files.size() && m_place.isFull();
                if (m_isPaused)
                    return true;
            } else if (Clock::now() - moved > m_place.limits.time) {
                return false;
            }
        }
        return true;
    }

    bool hasConverted() const { return std::ranges::find(m_fates, Fate::Converted) != m_fates.end(); }

    // Settles all files before this number.
    void finish(std::size_t end)
    {
        for (; m_next < std::min(end, m_files.size() + 1); ++m_next) {
            const bool isConverted = hasOutput(m_next);
            if (m_next == 0) {
                m_worked = isConverted;
                continue;
            }
            m_fates[m_next - 1] = isConverted ? Fate::Converted : Fate::Failed;
            if (isConverted)
                m_onConverted(m_next - 1, ownerOf(outputOf(m_next)));
        }
    }

    // The office did not end by itself: the file it was working on is the likely reason.
    void settle(Fate fate)
    {
        const std::size_t current = m_progress.current();
        finish(m_progress.isStoring() && hasOutput(current) ? current + 1 : current);
        if (m_worked && m_next >= 1 && m_next <= m_files.size())
            m_fates[m_next - 1] = fate;
    }

    const OfficePlace& m_place;
    Target m_target;
    const std::vector<fs::path>& m_files;
    const std::function<void(std::size_t, ConvertedFile)>& m_onConverted;
    fs::path m_in;
    fs::path m_out;
    OfficeProgress m_progress;
    std::size_t m_next = 0; // not done with; our own is 0
    bool m_worked = false;
    bool m_isPaused = false;
    std::vector<Fate> m_fates;
};

} // namespace

std::vector<Fate> convertBatch(const OfficePlace& place, OfficeFamily family, const std::vector<fs::path>& files,
                               const std::function<void(std::size_t, ConvertedFile)>& onConverted)
{
    return Batch(place, family, files, onConverted).run();
}

} // namespace gouji::files
