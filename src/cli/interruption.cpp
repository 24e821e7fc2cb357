// SPDX-License-Identifier: MPL-2.0
#include "cli/interruption.hpp"

#include <atomic>
#include <csignal>

namespace gouji::cli {
namespace {

// A signal handler can reach nothing that is not global.
std::atomic<int> receivedSignal = 0;
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may not wait");

void onSignal(int signal) { receivedSignal = signal; }

void watchFor(int signal)
{
    struct sigaction action = {};
    sigaction(signal, nullptr, &action);
    // Whoever started the program may have had a reason to let it go on.
    if (action.sa_handler == SIG_IGN)
        return;
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigaction(signal, &action, nullptr);
}

} // namespace

void watchForInterruption()
{
    watchFor(SIGINT);
    watchFor(SIGTERM);
}

bool isInterrupted() { return receivedSignal != 0; }

void endIfInterrupted()
{
    if (!isInterrupted())
        return;
    std::signal(receivedSignal, SIG_DFL);
    std::raise(receivedSignal);
}

} // namespace gouji::cli
