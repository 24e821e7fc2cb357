// SPDX-License-Identifier: MPL-2.0
#include "features/first_look/first_look.hpp"

#include "core/engine/check.hpp"
#include "core/records/verification.hpp"
#include "core/validation/waiting.hpp"
#include "core/wording/report_names.hpp"
#include "office/calc/document_reader.hpp"
#include "office/interop/deck.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/infobar.hpp"
#include "session/settings.hpp"

#include <cppuhelper/weakref.hxx>

#include <algorithm>
#include <chrono>
#include <optional>

namespace gouji::first_look {

namespace {

namespace uno = css::uno;
using css::frame::XFrame;
using interop::Infobar;
using records::Outcome;

// Long enough for the office to be done with opening, most times; a busy one is asked again. A window that stays
// hidden is a program's.
constexpr std::chrono::milliseconds pause(500);
constexpr int mostAttempts = 20;

// Those that the sidebar shows: who opens a report to go on filling it in is not told of what is still to come.
int errorsIn(const std::vector<Validation>& validations)
{
    int errors = 0;
    for (const Validation& validation : validations) {
        const auto waiting = isAsGoodAsFilledIn(validation) ? std::set<std::size_t>() : waitingIn(validation);
        for (std::size_t index = 0; index < validation.findings.size(); ++index) {
            const rules::Finding& finding = validation.findings[index];
            errors += finding.isOpen() && finding.severity == rules::Severity::Error && !waiting.contains(index);
        }
    }
    return errors;
}

// Whether the figures are those of the record that a submission carries; nothing where it carries none, or where
// that cannot be said.
std::optional<Outcome> outcomeOf(const document::Workbook& workbook, const std::vector<Validation>& validations,
                                 const packs::Catalogue& catalogue)
{
    const auto property = workbook.properties.find(std::string(records::recordsProperty));
    if (property == workbook.properties.end())
        return std::nullopt;
    const auto records = records::fromJson(property->second, {});
    if (!records)
        return std::nullopt;
    const auto verified = records::verify(validations, *records, catalogue);
    const auto have = [&](Outcome outcome) {
        return std::ranges::count(verified, outcome, &records::Verified::result);
    };
    if (have(Outcome::Changed) > 0)
        return Outcome::Changed;
    if (!verified.empty() && have(Outcome::Unchanged) == std::ssize(verified))
        return Outcome::Unchanged;
    return std::nullopt;
}

// What there is to say; nothing where all is as it should be.
std::optional<Infobar> barFor(const document::Workbook& workbook, const std::vector<Validation>& validations,
                              const session::Engine& engine)
{
    const wording::Messages& messages = engine.messages;
    Infobar bar;
    bar.more = validations.size() == 1 ? wording::reportName(validations.front(), messages) : std::string();
    bar.button = messages.text("infobar.show");
    bar.command = "org.gouji.calc:ShowSidebar";
    if (const auto outcome = outcomeOf(workbook, validations, engine.catalogue)) {
        const bool isChanged = *outcome == Outcome::Changed;
        bar.kind = isChanged ? Infobar::Kind::Warning : Infobar::Kind::Success;
        bar.text = messages.text(isChanged ? "infobar.changed" : "infobar.unchanged");
        return bar;
    }
    const int errors = errorsIn(validations);
    if (errors == 0)
        return std::nullopt;
    bar.kind = Infobar::Kind::Danger;
    bar.text = messages.text("infobar.errors", {{"count", std::to_string(errors)}});
    return bar;
}

void look(const uno::Reference<XFrame>& frame, session::Sessions& sessions)
{
    const auto session = sessions.of(frame);
    if (!session || session->validations() || interop::isDeckShown(frame))
        return;
    const session::Engine& engine = session->engine();
    // Apart from the session, which follows each change of what it validated once.
    const document::Workbook workbook = calc::readWorkbook(session->document().document, engine.catalogue);
    const auto validations = engine::check(workbook, {engine.catalogue});
    const auto bar = barFor(workbook, validations, engine);
    if (!bar)
        return;
    session->validate();
    interop::showInfobar(frame, *bar);
}

void lookLater(const uno::Reference<XFrame>& frame, const std::shared_ptr<session::Sessions>& sessions,
               int attempts)
{
    sessions->delayedCalls().request(
        frame.get(), pause,
        [weakFrame = uno::WeakReference<XFrame>(frame), weakSessions = std::weak_ptr(sessions), attempts] {
            const uno::Reference<XFrame> present(weakFrame);
            const auto alive = weakSessions.lock();
            if (!present.is() || !alive)
                return;
            const auto lookNow = [&] {
                if (interop::canShowInfobar(present))
                    look(present, *alive);
                else if (attempts > 1)
                    lookLater(present, alive, attempts - 1);
            };
            interop::guarded("first look", lookNow, [](const std::string&) {});
        });
}

} // namespace

void lookSoon(const uno::Reference<XFrame>& frame, const uno::Reference<uno::XComponentContext>& context,
              const std::shared_ptr<session::Sessions>& sessions)
{
    if (session::readSettings(context).showsInfobar)
        lookLater(frame, sessions, mostAttempts);
}

} // namespace gouji::first_look
