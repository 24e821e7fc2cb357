// SPDX-License-Identifier: MPL-2.0
#include "features/published_copy/published_copy.hpp"

#include "commands/read_file.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/interop/deck.hpp"
#include "office/interop/file_picker.hpp"

#include <algorithm>

namespace gouji::published_copy {

using commands::CommandContext;

namespace {

constexpr const char* title = "published-copy.title";

std::size_t differencesIn(const session::Session& session)
{
    std::size_t count = 0;
    for (const Validation& validation : *session.validations())
        count += static_cast<std::size_t>(
            std::ranges::count(validation.findings, reports::RuleId("published.differs"), &rules::Finding::rule));
    return count;
}

// Whether the copy is of another body or year than the report, as far as both say.
bool isOther(const reports::Report& copy, const reports::Report& report)
{
    return (copy.year && report.year && *copy.year != *report.year)
           || (!copy.agency.empty() && !report.agency.empty() && copy.agency != report.agency);
}

// What there is to say of the whole, once it is compared.
void tellOfFile(const CommandContext& command, const session::Session& session, const reports::Report& copy,
                const std::string& file)
{
    const auto& validations = *session.validations();
    if (validations.size() == 1 && isOther(copy, validations.front().report))
        command.mention(title, {"published-copy.other",
                                {{"file", file},
                                 {"agency", copy.agency},
                                 {"year", copy.year ? std::to_string(*copy.year) : std::string()}}});
    else if (differencesIn(session) == 0)
        command.mention(title, {"published-copy.same", {{"file", file}}});
}

} // namespace

bool isCompared(const session::Session& session) { return session.comparison().isComparedWithPublished(); }

void compare(const CommandContext& command)
{
    const auto session = command.session();
    auto url = commands::CommandArguments(command.arguments).text("URL");
    if (!url && isCompared(*session))
        return session->compareWithPublished({});
    if (!url && !command.allowsDialogs())
        return command.tell(title, {"command.needs-dialog", {}});
    const auto& messages = session->engine().messages;
    if (!url)
        url = interop::askForFile(command.context,
                                  {messages.text("published-copy.pick"), messages.text("new-report.ask.reports"),
                                   interop::reportPatterns});
    if (!url)
        return command.reply->giveUp();
    const std::string name = calc::fileNameOf(*url);
    auto published = commands::readReports(command, {*url, name}, title);
    if (!published || session->ended())
        return;
    const reports::Report copy = published->front();
    session->compareWithPublished(*std::move(published));
    interop::showDeck(command.context, command.frame);
    command.reply->add("Differences", css::uno::Any(static_cast<sal_Int32>(differencesIn(*session))));
    tellOfFile(command, *session, copy, name);
}

} // namespace gouji::published_copy
