// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/values/text_line.hpp"

#include <string>
#include <string_view>

namespace gouji::files {

// Puts the text of an OpenDocument cell together. White space counts as the format has it: a run of it is one
// space, at either end of a paragraph it is nothing; spaces that count are elements of their own.
class CellText {
public:
    void beginParagraph();
    void endParagraph() { m_spacePending = false; }

    void append(std::string_view characters, Line line = Line::On);
    void appendSpaces(int count);
    void appendTab() { appendCounted("\t"); }
    void appendLineBreak() { appendCounted("\n"); }

    // Whether some of it stands above or below the line.
    bool leavesLine() const { return m_leavesLine; }
    bool hasParagraph() const { return m_hasParagraph; }
    const std::string& text() const { return m_text; }

private:
    void appendCounted(std::string_view characters);

    std::string m_text;
    bool m_leavesLine = false;
    bool m_hasParagraph = false;
    bool m_atParagraphStart = true;
    bool m_spacePending = false;
};

} // namespace gouji::files
