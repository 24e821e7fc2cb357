// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>
#include <vector>

namespace gouji::files {

// The fields that are open where a document is read. A field is written as its instruction and then its result,
// of which the result alone is shown; either may hold further fields.
class DocxFields {
public:
    // What a w:fldChar says: "begin", "separate" or "end".
    void mark(std::string_view type);
    // No instruction goes on in the next paragraph: one without an end must not hide the rest of the document.
    void endParagraph();

    bool isShown() const { return m_instructions == 0; }

private:
    enum class Part { Instruction, Result };

    std::vector<Part> m_open;
    int m_instructions = 0;
};

} // namespace gouji::files
