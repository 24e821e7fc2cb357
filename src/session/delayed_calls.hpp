// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace gouji::session {

// Runs actions on the office's main thread after a pause: typing one figure after the other makes one call, not
// many. The office has no timer for extensions, so a thread of ours keeps the time; it lives only while something
// waits. All functions may be called on any thread.
class DelayedCalls {
public:
    using Clock = std::chrono::steady_clock;

    explicit DelayedCalls(const css::uno::Reference<css::uno::XComponentContext>& context) : m_context(context) {}
    ~DelayedCalls();
    DelayedCalls(const DelayedCalls&) = delete;
    DelayedCalls& operator=(const DelayedCalls&) = delete;

    // Calls the action once nobody has asked for this subject for as long as the pause. The last one asked for
    // counts.
    void request(const void* subject, Clock::duration pause, std::function<void()> action);

private:
    struct Call {
        Clock::time_point due;
        std::function<void()> action;
    };

    void keepTime();

    const css::uno::Reference<css::uno::XComponentContext> m_context;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<const void*, Call> m_calls;
    bool m_isRunning = false; // the thread looks at the calls again before it ends
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace gouji::session
