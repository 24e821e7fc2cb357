// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <deque>
#include <functional>
#include <memory>

namespace gouji::session {

// One after the other: what opens or saves workbooks. While the office reads an .xlsx, it handles events, so that
// what was posted to the main thread may begin in the middle of it; and a workbook that is saved there waits for
// threads that wait for the main thread, for ever. Called on the office's main thread.
class Turns : public std::enable_shared_from_this<Turns> {
public:
    explicit Turns(const css::uno::Reference<css::uno::XComponentContext>& context) : m_context(context) {}

    // For as long as it lives, whatever else asks for a turn waits.
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

    // Runs it now, or where the turn is taken once all before it have had theirs. It must not throw.
    void await(std::function<void()> action);

private:
    void giveBack();
    void runNext();

    const css::uno::Reference<css::uno::XComponentContext> m_context;
    int m_taken = 0;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace gouji::session
