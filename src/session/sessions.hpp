// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/check_contexts.hpp"
#include "session/delayed_calls.hpp"
#include "session/session.hpp"
#include "session/settings.hpp"
#include "session/turns.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <memory>
#include <vector>

namespace gouji::session {

// The sessions of all open spreadsheet documents, one each. Called on the office's main thread.
class Sessions {
public:
    explicit Sessions(const css::uno::Reference<css::uno::XComponentContext>& context);

    // Until the settings change; a session has its own.
    const Engine& engine() const { return *m_engine; }

    // The same and more, for other threads.
    const CheckContexts& contexts() const { return m_contexts; }

    // Of all that opens or saves workbooks.
    Turns& turns() const { return *m_turns; }

    // Of all that waits for a pause.
    DelayedCalls& delayedCalls() { return m_delayedCalls; }

    // The user changed settings: every session goes by them from now on.
    void settingsChanged();

    // The session of a document, begun where there is none. Nothing for a document of another kind.
    std::shared_ptr<Session> of(const css::uno::Reference<css::frame::XModel>& document);
    // The session of the document that the frame shows.
    std::shared_ptr<Session> of(const css::uno::Reference<css::frame::XFrame>& frame);

private:
    void useRulesOf(const Settings& settings);

    css::uno::Reference<css::uno::XComponentContext> m_context;
    std::shared_ptr<const Engine> m_engine;
    CheckContexts m_contexts; // outlives the sessions
    const std::shared_ptr<Turns> m_turns;
    DelayedCalls m_delayedCalls;
    std::vector<std::shared_ptr<Session>> m_sessions;
};

} // namespace gouji::session
