// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji::files {

// How far an office has come that converts files called 000000, 000001 and so on, by the lines that it writes: it
// says what it is about to store, and of a file that it cannot open only that there was one.
class OfficeProgress {
public:
    // True where the lines say that it went on.
    bool take(std::string_view text);

    // Files before this one are finished.
    std::size_t current() const { return m_current; }
    // The current one was opened: it is being stored, or the next one is being opened.
    bool isStoring() const { return m_isStoring; }

private:
    bool takeLine(std::string_view line);

    std::string m_rest; // a line that has not ended
    std::size_t m_current = 0;
    bool m_isStoring = false;
};

} // namespace gouji::files
