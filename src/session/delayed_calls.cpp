// SPDX-License-Identifier: MPL-2.0
#include "session/delayed_calls.hpp"

#include "office/interop/guarded.hpp"
#include "session/main_thread.hpp"

#include <algorithm>
#include <utility>

namespace gouji::session {

DelayedCalls::~DelayedCalls()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void DelayedCalls::request(const void* subject, Clock::duration pause, std::function<void()> action)
{
    const std::lock_guard lock(m_mutex);
    m_calls[subject] = {Clock::now() + pause, std::move(action)};
    if (std::exchange(m_isRunning, true)) {
        m_changed.notify_all();
        return;
    }
    // The one before has nothing left to do: this does not wait.
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this] { keepTime(); });
}

void DelayedCalls::keepTime()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding && !m_calls.empty()) {
        const auto next =
            std::ranges::min_element(m_calls, {}, [](const auto& entry) { return entry.second.due; });
        if (const auto due = next->second.due; due > Clock::now()) {
            m_changed.wait_until(lock, due);
            continue;
        }
        // Nothing of the office is called with the lock held.
        auto action = std::move(m_calls.extract(next).mapped().action);
        lock.unlock();
        interop::guarded(
            "delayed call", [&] { postToMainThread(m_context, std::move(action)); }, [](const std::string&) {});
        lock.lock();
    }
    m_isRunning = false;
}

} // namespace gouji::session
