// SPDX-License-Identifier: MPL-2.0
#include "session/validation_service.hpp"

#include "core/output/report_lines.hpp"
#include "office/calc/document_reader.hpp"
#include "office/calc/formula_check.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <utility>

namespace gouji::session {

namespace uno = css::uno;

namespace {

std::string reportLines(const calc::Document& document, const rtl::OUString& url, const Engine& engine)
{
    output::CheckedFile checked = {
        interop::toUtf8(url), gouji::validate(calc::readWorkbook(document, engine.catalogue), engine.catalogue),
        std::nullopt};
    for (const Validation& validation : checked.validations)
        checked.repairs.push_back(corrections::repairsOf(validation, nullptr));
    calc::FormulaCheck formulas(document);
    formulas.lookAtAll();
    checked.faultyFormulas = formulas.found();
    return output::jsonLines(checked, engine.messages);
}

} // namespace

ValidationService::ValidationService(std::shared_ptr<const Sessions> sessions)
    : Service("org.gouji.Validation", "org.gouji.Validation"),
      m_sessions(std::move(sessions))
{}

rtl::OUString ValidationService::validate(const uno::Reference<css::frame::XModel>& document)
{
    const calc::Document spreadsheet(document, uno::UNO_QUERY);
    if (!spreadsheet.is())
        throw css::lang::IllegalArgumentException("not a spreadsheet document",
                                                  static_cast<cppu::OWeakObject*>(this), 0);
    return interop::guarded(
        "validation service",
        [&] { return interop::toUno(reportLines(spreadsheet, document->getURL(), m_sessions->engine())); },
        [](const std::string& why) -> rtl::OUString { throw uno::RuntimeException(interop::toUno(why), {}); });
}

} // namespace gouji::session
