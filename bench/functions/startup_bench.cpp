// SPDX-License-Identifier: MPL-2.0
#include "benches.hpp"
#include "table.hpp"

#include <sys/resource.h>

#include <fstream>
#include <stdexcept>
#include <vector>

namespace gouji::bench {
namespace {

constexpr int rounds = 20;
constexpr char spreadsheet[] = "sheet.csv";

using Arguments = std::vector<std::string>;

// Runs an office until it ends by itself. It asks to be started again where it has set up its profile.
void run(const std::filesystem::path& folder, office::Extension extension, const Arguments& arguments)
{
    constexpr int startAgain = 81;
    const std::string profile = extension == office::Extension::Installed ? "with" : "without";
    Arguments command = {GOUJI_OFFICE_PROGRAM "/soffice.bin", "--headless", "--norestore", "--nologo",
                         "-env:UserInstallation=file://" + (folder / profile).string()};
    if (extension == office::Extension::Installed)
        command.push_back("-env:BUNDLED_EXTENSIONS=file://" GOUJI_EXTENSIONS);
    command.insert(command.end(), arguments.begin(), arguments.end());
    office::Process process(command, folder / "output");
    if (!office::waitUntil([&] { return process.status().has_value(); }, std::chrono::seconds(60)))
        throw std::runtime_error("soffice does not end");
    if (process.status() == startAgain)
        run(folder, extension, arguments);
    else if (process.status() != 0)
        throw std::runtime_error("soffice fails to start");
}

// Processor time of all offices that have ended, which other work on the machine disturbs less than the clock.
double processorMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

struct Samples {
    std::vector<double> clock;
    std::vector<double> processor;
};

void sample(Samples& samples, const std::filesystem::path& folder, office::Extension extension,
            const Arguments& arguments)
{
    const double before = processorMilliseconds();
    samples.clock.push_back(millisecondsOf([&] { run(folder, extension, arguments); }));
    samples.processor.push_back(processorMilliseconds() - before);
}

// Starts, opens a file if there is one of that name, writes it in another format, and ends.
bool measureOpening(const std::string& title, const std::string& file, const std::vector<Target>& targets)
{
    const office::TemporaryFolder folder;
    std::ofstream(folder.path() / spreadsheet) << "1\n";
    const Arguments arguments = {"--convert-to", "ods", "--outdir", (folder.path() / "written").string(),
                                 (folder.path() / file).string()};
    for (const auto extension : {office::Extension::Absent, office::Extension::Installed})
        run(folder.path(), extension, arguments);
    Samples without;
    Samples with;
    for (int round = 0; round < rounds; ++round) {
        sample(without, folder.path(), office::Extension::Absent, arguments);
        sample(with, folder.path(), office::Extension::Installed, arguments);
    }
    const std::vector<Measurement> measurements = {
        {"without the extension", median(without.clock)},
        {"with the extension", median(with.clock)},
        {"without, processor time", median(without.processor)},
        {"with, processor time", median(with.processor)},
    };
    printTable(title, measurements);
    return printRatios(measurements, targets);
}

} // namespace

bool measureStartup()
{
    const std::vector<Target> targets = {{"with the extension", "without the extension", 1.03},
                                         {"with, processor time", "without, processor time", 1.03}};
    const bool reached = measureOpening("Starting and ending the office, 20 times each", "none", targets);
    measureOpening("The same, opening a spreadsheet", spreadsheet, targets);
    return reached;
}

} // namespace gouji::bench
