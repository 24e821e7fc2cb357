// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx_fields.hpp"

#include <algorithm>
#include <utility>

namespace gouji::files {

void DocxFields::mark(std::string_view type)
{
    if (type == "begin") {
        m_open.push_back(Part::Instruction);
        ++m_instructions;
    } else if (!m_open.empty() && (type == "separate" || type == "end")) {
        if (std::exchange(m_open.back(), Part::Result) == Part::Instruction)
            --m_instructions;
        if (type == "end")
            m_open.pop_back();
    }
}

void DocxFields::endParagraph()
{
    std::ranges::fill(m_open, Part::Result);
    m_instructions = 0;
}

} // namespace gouji::files
