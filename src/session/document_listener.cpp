// SPDX-License-Identifier: MPL-2.0
#include "session/document_listener.hpp"

#include "office/interop/guarded.hpp"
#include "session/main_thread.hpp"

#include <rtl/ref.hxx>

#include <utility>

namespace gouji::session {

namespace {

struct WritingEvent {
    const char* event;
    void (DocumentWatcher::*reaction)();
};

constexpr WritingEvent writingEvents[] = {
    {"OnSave", &DocumentWatcher::writingBegins},       {"OnSaveDone", &DocumentWatcher::writingEnds},
    {"OnSaveFailed", &DocumentWatcher::writingEnds},   {"OnSaveAs", &DocumentWatcher::writingBegins},
    {"OnSaveAsDone", &DocumentWatcher::writingEnds},   {"OnSaveAsFailed", &DocumentWatcher::writingEnds},
    {"OnCopyTo", &DocumentWatcher::writingBegins},     {"OnCopyToDone", &DocumentWatcher::writingEnds},
    {"OnCopyToFailed", &DocumentWatcher::writingEnds},
};

// Does nothing where nobody watches any more.
void tell(const std::weak_ptr<DocumentWatcher>& watcher, const char* what, void (DocumentWatcher::*reaction)())
{
    if (const std::shared_ptr<DocumentWatcher> alive = watcher.lock())
        interop::guarded(
            what, [&] { ((*alive).*reaction)(); }, [](const std::string&) {});
}

} // namespace

DocumentListener::DocumentListener(const css::uno::Reference<css::uno::XComponentContext>& context,
                                   std::weak_ptr<DocumentWatcher> watcher)
    : m_context(context),
      m_watcher(std::move(watcher))
{}

// The office tells this with its own lock held, on whatever thread writes the document: nothing of ours runs
// beside it.
void DocumentListener::documentEventOccured(const css::document::DocumentEvent& event)
{
    for (const WritingEvent& entry : writingEvents)
        if (event.EventName.equalsAscii(entry.event))
            tell(m_watcher, "marks around saving", entry.reaction);
    // A window that comes or goes is not done with the document yet, not even with its undo manager.
    if (event.EventName == "OnViewCreated" || event.EventName == "OnViewClosed")
        postToMainThread(m_context, [watcher = m_watcher] {
            tell(watcher, "marks in the preview", &DocumentWatcher::windowsChanged);
        });
}

// Told in the middle of a change: what it moves is looked at when it is complete.
void DocumentListener::modified(const css::lang::EventObject&)
{
    if (!m_watcher.expired() && !std::exchange(m_isCompleting, true))
        interop::guarded(
            "following changes",
            [&] { postToMainThread(m_context, [self = rtl::Reference(this)] { self->completeChange(); }); },
            [](const std::string&) {});
    tell(m_watcher, "following changes", &DocumentWatcher::documentChanges);
}

void DocumentListener::completeChange()
{
    m_isCompleting = false;
    tell(m_watcher, "marks after a change", &DocumentWatcher::changeIsComplete);
}

void DocumentListener::disposing(const css::lang::EventObject&)
{
    tell(m_watcher, "closing", &DocumentWatcher::documentCloses);
}

} // namespace gouji::session
