// SPDX-License-Identifier: MPL-2.0
#include "session/sessions.hpp"

#include <com/sun/star/frame/XController.hpp>

#include <algorithm>
#include <utility>

namespace gouji::session {

namespace uno = css::uno;

Sessions::Sessions(const uno::Reference<uno::XComponentContext>& context, Engine engine)
    : m_context(context),
      m_engine(std::move(engine)),
      m_delayedCalls(context)
{}

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
    return m_sessions.emplace_back(Session::begin(m_context, spreadsheet, m_engine, m_delayedCalls));
}

std::shared_ptr<Session> Sessions::of(const uno::Reference<css::frame::XFrame>& frame)
{
    if (!frame.is() || !frame->getController().is())
        return nullptr;
    return of(frame->getController()->getModel());
}

} // namespace gouji::session
