// SPDX-License-Identifier: MPL-2.0
#include "session/sessions.hpp"

#include <com/sun/star/frame/XController.hpp>

#include <algorithm>

namespace gouji::session {

namespace uno = css::uno;

Sessions::Sessions(const uno::Reference<uno::XComponentContext>& context)
    : m_context(context),
      m_turns(std::make_shared<Turns>(context)),
      m_delayedCalls(context)
{
    useRulesOf(readSettings(m_context));
}

void Sessions::useRulesOf(const Settings& settings)
{
    m_engine = std::make_shared<const Engine>(engineWith(settings.ownRuleFolder, m_context));
    m_contexts.use(m_engine);
}

// The folder's files may have been edited: they are read again, whatever was changed.
void Sessions::settingsChanged()
{
    const Settings settings = readSettings(m_context);
    if (!settings.ownRuleFolder.empty() || !engine().ownRuleFolder.empty())
        useRulesOf(settings);
    // A copy: sessions may begin and end while others are told.
    for (const auto& session : std::vector(m_sessions))
        session->settingsChanged(m_engine);
}

std::shared_ptr<Session> Sessions::of(const uno::Reference<css::frame::XModel>& document)
{
    std::erase_if(m_sessions, [](const auto& session) { return session->ended(); });
    const calc::Document spreadsheet(document, uno::UNO_QUERY);
    if (!spreadsheet.is())
        return nullptr;
    const auto known =
        std::ranges::find_if(m_sessions, [&](const auto& session) { return session->isOf(spreadsheet); });
    if (known != m_sessions.end())
        return *known;
    return m_sessions.emplace_back(
        Session::begin(m_context, spreadsheet, m_engine, m_contexts, *m_turns, m_delayedCalls));
}

std::shared_ptr<Session> Sessions::of(const uno::Reference<css::frame::XFrame>& frame)
{
    if (!frame.is() || !frame->getController().is())
        return nullptr;
    return of(frame->getController()->getModel());
}

} // namespace gouji::session
