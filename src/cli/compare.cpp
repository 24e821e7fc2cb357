// SPDX-License-Identifier: MPL-2.0
#include "cli/compare.hpp"

#include "batch/file_comparison.hpp"
#include "cli/input_run.hpp"
#include "cli/rules_option.hpp"

namespace gouji::cli {
namespace {

using wording::Messages;

std::string linesOf(const output::ComparedFiles& files, OutputFormat format, const packs::Catalogue& catalogue,
                    const Messages& messages)
{
    return inFormat(
        format, [&] { return output::textLines(files, catalogue, messages); },
        [&] { return output::jsonLines(files, catalogue, messages); },
        [&] { return output::csvLines(files, catalogue, messages); });
}

ExitStatus compareWith(const packs::Catalogue& catalogue, const Compare& request, const Messages& messages)
{
    const batch::Pace pace{2, isInterrupted};
    files::Conversions conversions(batch::conversionsFor(pace));
    const batch::FileComparison comparison{catalogue, messages.text("file.table"), conversions};
    const batch::ComparedInput compared = comparison(request.a, request.b);
    for (const Problem& problem : compared.complaints)
        complain(output::problemLine(problem, messages));
    if (isInterrupted())
        return ExitStatus::Unreadable;
    if (!compared.isReadInFull && compared.files.cells == 0)
        return ExitStatus::Unreadable;
    if (!print(linesOf(compared.files, request.format, catalogue, messages))) {
        complain(messages.text("cli.cannot-write"));
        return ExitStatus::Unreadable;
    }
    if (!compared.isReadInFull)
        return ExitStatus::Unreadable;
    return compared.files.areSame() ? ExitStatus::Consistent : ExitStatus::Inconsistent;
}

} // namespace

ExitStatus compare(const Compare& request, const packs::Catalogue& catalogue, const Messages& messages)
{
    return withRules(request.rules, catalogue, messages,
                     [&](const packs::Catalogue& extended) { return compareWith(extended, request, messages); });
}

} // namespace gouji::cli
