// SPDX-License-Identifier: MPL-2.0
#include "session/check_contexts.hpp"

#include "core/reading/locator.hpp"
#include "office/calc/document_property.hpp"
#include "office/calc/document_reader.hpp"

#include <utility>

namespace gouji::session {

namespace uno = css::uno;

namespace {

// The same of whatever interface the document is seen through.
const uno::XInterface* identityOf(const calc::Document& document)
{
    return uno::Reference<uno::XInterface>(document, uno::UNO_QUERY).get();
}

} // namespace

std::shared_ptr<const Engine> CheckContexts::engine() const
{
    const std::lock_guard guard(m_mutex);
    return m_engine;
}

void CheckContexts::use(std::shared_ptr<const Engine> engine)
{
    const std::lock_guard guard(m_mutex);
    m_engine = std::move(engine);
}

std::shared_ptr<const LastYearReports> CheckContexts::lastYearOf(const calc::Document& document) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_lastYears.find(identityOf(document));
    return found == m_lastYears.end() ? nullptr : found->second;
}

void CheckContexts::remember(const calc::Document& document, const LastYearReports& lastYear)
{
    const std::lock_guard guard(m_mutex);
    m_lastYears[identityOf(document)] = std::make_shared<const LastYearReports>(lastYear);
}

void CheckContexts::forget(const calc::Document& document)
{
    const std::lock_guard guard(m_mutex);
    m_lastYears.erase(identityOf(document));
}

std::vector<comparison::Beside> knownBeside(const calc::Document& document, const CheckContexts& contexts)
{
    if (!document.is())
        return {};
    auto lastYear = contexts.lastYearOf(document);
    if (!lastYear) {
        const LastYearChoice remembered =
            choiceFromProperty(calc::propertyOf(document, lastYearProperty), std::string());
        if (remembered.kind != LastYearChoice::Kind::Sheet)
            return {};
        lastYear = std::make_shared<const LastYearReports>(LastYearReports{remembered, {}});
    }
    return besideOf(lastYear, [document, engine = contexts.engine()] {
        return reading::locateReports(calc::readWorkbook(document, engine->catalogue), engine->catalogue,
                                      std::nullopt);
    });
}

} // namespace gouji::session
