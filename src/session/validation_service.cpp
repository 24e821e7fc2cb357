// SPDX-License-Identifier: MPL-2.0
#include "session/validation_service.hpp"

#include "core/engine/check.hpp"
#include "core/output/report_lines.hpp"
#include "core/reading/locator.hpp"
#include "office/calc/document_reader.hpp"
#include "office/calc/formula_check.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"
#include "session/main_thread.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <utility>

namespace gouji::session {

namespace uno = css::uno;

namespace {

using LastYear = std::shared_ptr<const LastYearReports>;

// Runs the action on the main thread, in its turn among what opens workbooks, and returns when it has. The action
// may run later where the wait is given up, as the office ends: it refers to nothing of the caller's.
void runOnMainThread(const uno::Reference<uno::XComponentContext>& context,
                     const std::shared_ptr<const Sessions>& sessions, const std::function<void()>& action)
{
    if (isMainThread()) {
        const Turns::Taken turn(sessions->turns());
        return action();
    }
    waitForMainThread(context, [sessions, action](const std::function<void()>& finished) {
        sessions->turns().await([action, finished] {
            interop::guarded("last year's report", action, [](const std::string&) {});
            finished();
        });
    });
}

// What the document remembers, where no session has read it yet. Without it the verdict stands all the same, as it
// does in the sidebar.
LastYear recall(const uno::Reference<uno::XComponentContext>& context,
                const std::shared_ptr<const Sessions>& sessions, const document::Workbook& workbook,
                const std::string& url)
{
    const auto property = workbook.properties.find(std::string(lastYearProperty));
    if (property == workbook.properties.end())
        return nullptr;
    const LastYearChoice choice = choiceFromProperty(property->second, url);
    const auto recalled = std::make_shared<LastYearReports>(LastYearReports{choice, {}});
    if (choice.kind == LastYearChoice::Kind::File)
        runOnMainThread(context, sessions,
                        [context, choice, url, engine = sessions->contexts().engine(), recalled] {
                            if (auto reports = recallLastYear(context, choice, url, engine->catalogue))
                                *recalled = std::move(*reports);
                            else
                                recalled->choice = {};
                        });
    return recalled;
}

} // namespace

ValidationService::ValidationService(const uno::Reference<uno::XComponentContext>& context,
                                     std::shared_ptr<const Sessions> sessions)
    : Service("org.gouji.Validation", "org.gouji.Validation"),
      m_context(context),
      m_sessions(std::move(sessions))
{}

std::string ValidationService::reportLines(const calc::Document& document, const rtl::OUString& url) const
{
    const auto engine = m_sessions->contexts().engine();
    const auto workbook = calc::readWorkbook(document, engine->catalogue);
    LastYear lastYear = m_sessions->contexts().lastYearOf(document);
    if (!lastYear)
        lastYear = recall(m_context, m_sessions, workbook, interop::toUtf8(url));
    const auto beside =
        besideOf(lastYear, [&] { return reading::locateReports(workbook, engine->catalogue, std::nullopt); });
    output::CheckedFile checked = {
        interop::toUtf8(url), engine::check(workbook, {engine->catalogue, std::nullopt, beside}), std::nullopt};
    for (const Validation& validation : checked.validations) {
        const reports::Report* before = beside.empty() ? nullptr : beside.front().find(validation.report);
        checked.repairs.push_back(corrections::repairsOf(validation, before));
    }
    calc::FormulaCheck formulas(document);
    formulas.lookAtAll();
    checked.faultyFormulas = formulas.found();
    return output::jsonLines(checked, engine->messages);
}

rtl::OUString ValidationService::validate(const uno::Reference<css::frame::XModel>& document)
{
    const calc::Document spreadsheet(document, uno::UNO_QUERY);
    if (!spreadsheet.is())
        throw css::lang::IllegalArgumentException("not a spreadsheet document",
                                                  static_cast<cppu::OWeakObject*>(this), 0);
    return interop::guarded(
        "validation service", [&] { return interop::toUno(reportLines(spreadsheet, document->getURL())); },
        [](const std::string& why) -> rtl::OUString { throw uno::RuntimeException(interop::toUno(why), {}); });
}

} // namespace gouji::session
