// SPDX-License-Identifier: MPL-2.0
#include "cli/input_run.hpp"

#include "cli/interruption.hpp"

namespace gouji::cli {

ExitStatus conclude(const InputRun& run, int files, const std::string& summary, ExitStatus status,
                    Printer& printer, const wording::Messages& messages)
{
    if (printer.isWritable() && !isInterrupted()) {
        if (run.format == OutputFormat::Text && files > 1)
            printer.conclude(summary);
        return status;
    }
    printer.complain(messages.text(isInterrupted() ? "cli.interrupted" : "cli.cannot-write",
                                   {{"files", std::to_string(files)}}));
    return ExitStatus::Unreadable;
}

} // namespace gouji::cli
