// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/run.hpp"
#include "cli/exit_status.hpp"
#include "cli/printer.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace gouji::cli {

// What is printed of one input, and counted.
template <typename Tally>
struct Printed {
    std::string lines; // in the format that was asked for
    std::vector<Problem> complaints;
    ExitStatus status = ExitStatus::Consistent;
    Tally tally = {};
    std::size_t watched = 1; // by how many inputs the progress advances
};

// What all inputs of a request are run with.
struct InputRun {
    const batch::Inputs& inputs;
    const batch::Pace& pace;
    files::Conversions& conversions;
    OutputFormat format = OutputFormat::Text;
    const char* progress; // the key of its words
    std::string csvHead;
};

// Ends what was printed of so many files: with the summary or, where not all could be, with why. Returns what that
// makes of the status.
ExitStatus conclude(const InputRun& run, int files, const std::string& summary, ExitStatus status,
                    Printer& printer, const wording::Messages& messages);

// Prints what work() makes of each input, in their order. Returns the highest status.
template <typename Tally, typename Work>
ExitStatus printAll(const InputRun& run, const wording::Messages& messages, const Work& work)
{
    Progress progress(run.progress, watchedTotalOf(run.inputs), messages);
    Printer printer(run.format, progress);
    Tally tally;
    ExitStatus status = ExitStatus::Consistent;
    if (run.format == OutputFormat::Csv)
        printer.print(run.csvHead);
    const auto take = [&](const Printed<Tally>& result) {
        printer.complain(result.complaints, messages);
        status = std::max(status, result.status);
        tally += result.tally;
        const bool goesOn = printer.print(result.lines);
        progress.advance(result.watched);
        return goesOn;
    };
    if (printer.isWritable())
        batch::forEachInput(run.inputs, run.pace, run.conversions, work, take);
    return conclude(run, tally.files, summaryOf(tally, messages), status, printer, messages);
}

// The lines in the format that was asked for, each made by a function.
template <typename Text, typename Json, typename Csv>
std::string inFormat(OutputFormat format, Text text, Json json, Csv csv)
{
    switch (format) {
    case OutputFormat::Json:
        return json();
    case OutputFormat::Csv:
        return csv();
    case OutputFormat::Text:
        break;
    }
    return text();
}

} // namespace gouji::cli
