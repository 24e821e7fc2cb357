// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <deque>
#include <functional>
#include <memory>

namespace gouji::session {

// Lets what opens or saves workbooks run one at a time. The office handles events while it reads an .xlsx, so a
// posted action may begin in the middle of it; saving a workbook there waits for threads that wait for the main
// thread: a deadlock. Called on the office's main thread.
class Turns : public std::enable_shared_from_this<Turns> {
public:
    explicit Turns(const css::uno::Reference<css::uno::XComponentContext>& context) : m_context(context) {}

    // Holds the turn while it lives; others wait.
    class Taken {
    public:
        explicit Taken(Turns& turns) : m_turns(turns.shared_from_this()) { ++m_turns->m_taken; }
        ~Taken() { m_turns->giveBack(); }
        Taken(const Taken&) = delete;
        Taken& operator=(const Taken&) = delete;

    private:
        const std::shared_ptr<Turns> m_turns;
    };

    bool isTaken() const { return m_taken > 0; }

    // Runs the action now or, while the turn is taken, after all that asked before. It must not throw.
    void await(std::function<void()> action);

private:
    void giveBack();
    void runNext();

    const css::uno::Reference<css::uno::XComponentContext> m_context;
    int m_taken = 0;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace gouji::session
