// SPDX-License-Identifier: MPL-2.0
#include "session/document_listener.hpp"

#include "office/interop/guarded.hpp"
#include "session/main_thread.hpp"
#include "session/session.hpp"

#include <utility>

namespace gouji::session {

namespace {

struct EventReaction {
    const char* event;
    void (calc::Marks::*reaction)();
};

constexpr EventReaction reactions[] = {
    {"OnSave", &calc::Marks::suspend},        {"OnSaveDone", &calc::Marks::resume},
    {"OnSaveFailed", &calc::Marks::resume},   {"OnSaveAs", &calc::Marks::suspend},
    {"OnSaveAsDone", &calc::Marks::resume},   {"OnSaveAsFailed", &calc::Marks::resume},
    {"OnCopyTo", &calc::Marks::suspend},      {"OnCopyToDone", &calc::Marks::resume},
    {"OnCopyToFailed", &calc::Marks::resume},
};

void logged(const std::string&) {}

} // namespace

DocumentListener::DocumentListener(const css::uno::Reference<css::uno::XComponentContext>& context,
                                   std::weak_ptr<Session> session)
    : m_context(context),
      m_session(std::move(session))
{}

// The office tells this with its own lock held, on whatever thread writes the document: nothing of ours runs
// beside it.
void DocumentListener::documentEventOccured(const css::document::DocumentEvent& event)
{
    const std::shared_ptr<Session> session = m_session.lock();
    if (!session || session->ended())
        return;
    for (const EventReaction& entry : reactions)
        if (event.EventName.equalsAscii(entry.event))
            interop::guarded(
                "marks around saving", [&] { (session->m_marks.*entry.reaction)(); }, logged);
    // A window that comes or goes is not done with the document yet, not even with its undo manager.
    if (event.EventName == "OnViewCreated" || event.EventName == "OnViewClosed")
        postToMainThread(m_context, [weak = m_session] {
            if (const auto alive = weak.lock(); alive && !alive->ended())
                interop::guarded(
                    "marks in the preview", [&] { alive->windowsChanged(); }, logged);
        });
}

// Told in the middle of a change: what it moves is looked at when it is complete.
void DocumentListener::modified(const css::lang::EventObject&)
{
    interop::guarded(
        "following changes",
        [&] {
            const std::shared_ptr<Session> session = m_session.lock();
            if (!session || session->ended())
                return;
            if (!std::exchange(m_isFollowing, true))
                postToMainThread(m_context, [self = rtl::Reference(this)] { self->followCells(); });
            session->documentChanged();
        },
        logged);
}

void DocumentListener::followCells()
{
    m_isFollowing = false;
    const std::shared_ptr<Session> session = m_session.lock();
    if (session && !session->ended())
        session->m_marks.followCells();
}

void DocumentListener::disposing(const css::lang::EventObject&)
{
    if (const std::shared_ptr<Session> session = m_session.lock())
        interop::guarded(
            "closing", [&] { session->end(); }, logged);
}

} // namespace gouji::session
