// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

namespace gouji::session {

// Told when a session has something new to show. Called on the office's main thread.
class Observer {
public:
    virtual ~Observer() = default;
    virtual void sessionChanged() = 0;
    // The user went to another finding.
    virtual void currentChanged() {}
};

// Those who show what a session has found. They are not owned and take themselves off before they die.
class Observers {
public:
    void add(Observer& observer) { m_observers.push_back(&observer); }
    void remove(Observer& observer) { std::erase(m_observers, &observer); }

    // Whether there is something to show that they were not told of.
    bool haveNews() const { return m_haveNews; }
    void noteNews() { m_haveNews = true; }

    void tellChanged();
    void tellCurrentChanged() { tell(&Observer::currentChanged); }

private:
    void tell(void (Observer::*what)());

    std::vector<Observer*> m_observers;
    bool m_haveNews = false;
};

} // namespace gouji::session
