// SPDX-License-Identifier: MPL-2.0
#include "commands/reading_dialog.hpp"

#include "office/interop/dialog.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"
#include "session/main_thread.hpp"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <utility>

namespace gouji::commands {
namespace {

using Clock = std::chrono::steady_clock;

// A dialog that comes and goes at once only startles.
constexpr std::chrono::milliseconds unnoticed(600);
constexpr std::chrono::milliseconds look(100);
constexpr std::chrono::seconds longest(120);

constexpr std::string_view labelled[] = {"cancel"};

// What the dialog and the thread that waits know of each other.
struct State {
    std::atomic<bool> isCancelled = false;
    std::atomic<bool> isOver = false;
    bool isClosed = false; // the dialog; of the main thread alone
};

// The thread that waits, for as long as the dialog is asked, however that ends.
class WaitingThread {
public:
    WaitingThread(std::shared_ptr<State> state, std::function<void()> wait)
        : m_state(std::move(state)),
          m_thread(
              [wait = std::move(wait)] { interop::guarded("reading a file", wait, [](const std::string&) {}); })
    {}
    ~WaitingThread() { end(); }
    WaitingThread(const WaitingThread&) = delete;
    WaitingThread& operator=(const WaitingThread&) = delete;

    void end()
    {
        m_state->isClosed = true;
        m_state->isCancelled = true;
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    const std::shared_ptr<State> m_state;
    std::thread m_thread;
};

} // namespace

Waited waitFor(program::ReadingProcess& reading, const std::string& file,
               const css::uno::Reference<css::uno::XComponentContext>& context, const wording::Messages& messages)
{
    if (reading.wait(unnoticed))
        return Waited::ToTheEnd;
    const interop::Dialog dialog(context, "reading.xdl", messages, "reading-dialog", labelled);
    dialog.set("file", "Label",
               css::uno::Any(interop::toUno(messages.text("reading-dialog.file", {{"file", file}}))));
    const auto state = std::make_shared<State>();
    WaitingThread waiting(state, [&reading, &dialog, &context, state] {
        const auto end = Clock::now() + longest;
        while (!state->isCancelled && Clock::now() < end && !reading.wait(look)) {
        }
        state->isOver = true;
        session::postToMainThread(context, [&dialog, state] {
            if (!state->isClosed)
                dialog.end();
        });
    });
    dialog.execute();
    const bool isCancelled = !state->isOver;
    waiting.end();
    dialog.dispose();
    return isCancelled ? Waited::UntilCancelled : Waited::ToTheEnd;
}

} // namespace gouji::commands
