// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/session.hpp"
#include "session/sessions.hpp"
#include "sidebar/findings_panel.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <functional>
#include <memory>

namespace gouji::sidebar {

// Keeps a panel and the session of the document in the panel's frame together.
class PanelController final : public session::Observer, public std::enable_shared_from_this<PanelController> {
public:
    // Opens the panel with what the document's session has found; a document not yet validated is validated soon.
    static std::shared_ptr<PanelController> open(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                 const css::uno::Reference<css::frame::XFrame>& frame,
                                                 const css::uno::Reference<css::awt::XWindow>& parent,
                                                 const std::shared_ptr<session::Sessions>& sessions);
    ~PanelController() override;
    PanelController(const PanelController&) = delete;
    PanelController& operator=(const PanelController&) = delete;

    css::uno::Reference<css::awt::XWindow> window() const { return m_panel->window(); }

    void sessionChanged() override;
    void currentChanged() override;

private:
    PanelController(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::frame::XFrame>& frame,
                    const css::uno::Reference<css::awt::XWindow>& parent,
                    const std::shared_ptr<session::Sessions>& sessions);

    PanelActions actions();
    // Does what the user asked for as soon as the main thread is free; where it fails, the panel says so.
    void post(std::string_view what, std::function<void()> action);
    void showFailure(const std::string& why);
    void act(FindingAction action, const Target& target);
    void goTo(const Target& target);
    void goTo(const document::CellLocation& cell);
    void correct(FindingAction action, const Target& target);
    void actOnFormula(FindingAction action, std::size_t index);
    void propose(FindingAction action, const Target& target);
    void showRule(session::FindingIndex index);
    void explain(session::FindingIndex index);
    // Says why something was not done.
    void tell(const char* title, const std::optional<Message>& refusal);
    void give(const char* command);

    css::uno::Reference<css::uno::XComponentContext> m_context;
    css::uno::Reference<css::frame::XFrame> m_frame;
    std::shared_ptr<session::Sessions> m_sessions; // owns what the session refers to
    std::shared_ptr<session::Session> m_session;
    rtl::Reference<FindingsPanel> m_panel;
};

} // namespace gouji::sidebar
