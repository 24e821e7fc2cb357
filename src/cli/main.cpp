// SPDX-License-Identifier: MPL-2.0
#include "cli/arguments.hpp"
#include "cli/check.hpp"
#include "cli/compare.hpp"
#include "cli/exit_status.hpp"
#include "cli/output.hpp"
#include "cli/read.hpp"
#include "cli/verify.hpp"
#include "core/language.hpp"
#include "core/packs/catalogue.hpp"
#include "core/wording/messages.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <variant>
#include <vector>

namespace gouji::cli {
namespace {

// The language of messages, by the variables that every program goes by, in their order.
Language languageOfEnvironment()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* locale = std::getenv(variable);
        if (locale && *locale)
            return languageOfLocale(locale);
    }
    return languageOfLocale({});
}

// Carries requests out.
struct Program {
    const packs::Catalogue& catalogue;
    const wording::Messages& messages;

    ExitStatus operator()(const ShowVersion&) const { return show("cli.version"); }
    ExitStatus operator()(const ShowHelp& help) const { return show(help.key); }
    ExitStatus operator()(const Check& request) const { return check(request, catalogue, messages); }
    ExitStatus operator()(const Verify& request) const { return verify(request, catalogue, messages); }
    ExitStatus operator()(const Compare& request) const { return compare(request, catalogue, messages); }
    ExitStatus operator()(const Read& request) const { return read(request, catalogue, messages); }

private:
    ExitStatus show(const std::string& key) const
    {
        const std::string text =
            messages.text(key, {{"version", GOUJI_VERSION}, {"editions", editionChoice(catalogue)}});
        if (print(text + "\n"))
            return ExitStatus::Consistent;
        complain(messages.text("cli.cannot-write"));
        return ExitStatus::Unreadable;
    }
};

ExitStatus run(const std::vector<std::string>& arguments)
{
    survivePipesThatClose();
    const auto messages = wording::Messages::builtIn(languageOfEnvironment());
    const auto catalogue = packs::builtInCatalogue();
    const auto request = readArguments(arguments, catalogue);
    if (!request) {
        complain(messages.text("cli.usage-line", {{"why", messages.text(request.error())}}));
        return ExitStatus::WrongUsage;
    }
    return std::visit(Program{catalogue, messages}, *request);
}

} // namespace
} // namespace gouji::cli

int main(int count, char** arguments)
try {
    // Without arguments not even the program's name need be there.
    return static_cast<int>(gouji::cli::run({arguments + std::min(count, 1), arguments + count}));
} catch (const std::exception& failure) {
    // Out of memory, or a mistake of ours: the caller must not take it for a verdict.
    std::fprintf(stderr, "gouji: %s\n", failure.what());
    return static_cast<int>(gouji::cli::ExitStatus::Unreadable);
}
