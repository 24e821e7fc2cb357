// SPDX-License-Identifier: MPL-2.0
#include "cli/read.hpp"

#include "batch/file_reading.hpp"
#include "batch/run.hpp"
#include "cli/interruption.hpp"
#include "cli/output.hpp"
#include "core/exchange/report_json.hpp"
#include "core/output/report_lines.hpp"
#include "rule_folder/rule_folder.hpp"

#include <algorithm>

namespace gouji::cli {
namespace {

using wording::Messages;

ExitStatus readWith(const packs::Catalogue& catalogue, const Read& request, const Messages& messages)
{
    const batch::Pace pace{2, isInterrupted};
    files::Conversions conversions(batch::conversionsFor(pace));
    for (const auto& input : request.inputs)
        conversions.announce(input);
    const batch::FileReading reading{catalogue, messages.text("file.table"), conversions};
    ExitStatus status = ExitStatus::Consistent;
    for (const auto& input : request.inputs) {
        const batch::ReadInput read = reading(input);
        if (isInterrupted())
            return ExitStatus::Unreadable;
        for (const Problem& problem : read.complaints)
            complain(output::problemLine(problem, messages));
        if (!read.isReadInFull)
            status = ExitStatus::Unreadable;
        for (const Validation& validation : read.validations) {
            if (!print(exchange::jsonLine(read.file, validation.report))) {
                complain(messages.text("cli.cannot-write"));
                return ExitStatus::Unreadable;
            }
        }
    }
    return status;
}

} // namespace

ExitStatus read(const Read& request, const packs::Catalogue& catalogue, const Messages& messages)
{
    watchForInterruption();
    ExitStatus status = ExitStatus::Unreadable;
    if (!request.rules)
        status = readWith(catalogue, request, messages);
    else if (const auto extended = rule_folder::catalogueWith(*request.rules))
        status = readWith(*extended, request, messages);
    else
        complain(output::problemLine(extended.error(), messages));
    endIfInterrupted();
    return status;
}

} // namespace gouji::cli
