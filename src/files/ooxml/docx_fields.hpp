// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// The fields that are open where a document is read. A field is written as its instruction and then its result,
// of which the result alone is shown; either may hold further fields.
class DocxFields {
public:
    // What a w:fldChar says: "begin", "separate" or "end". Returns the instruction of a field that ends without
    // the result that it should show, such as a formula that was never calculated; else nothing.
    std::string mark(std::string_view type);
    // A piece of the instruction of the innermost field.
    void addCode(std::string_view piece);
    // Something is shown where the fields stand that are open.
    void addResult();
    // No instruction goes on in the next paragraph: one without an end must not hide the rest of the document.
    void endParagraph();

    bool isShown() const { return m_instructions == 0; }

private:
    enum class Part { Instruction, Result };

    struct Field {
        Part part = Part::Instruction;
        std::string code = {};
        bool hasResult = false;
    };

    std::vector<Field> m_open;
    int m_instructions = 0;
};

} // namespace gouji::files
