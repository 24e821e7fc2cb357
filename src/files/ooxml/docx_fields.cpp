// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx_fields.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::files {
namespace {

// Fields that show what is calculated or kept elsewhere. Others, such as one to type into, may well show nothing.
bool showsAValue(std::string_view code)
{
    constexpr std::array<std::string_view, 8> types{"=",    "IF",   "COMPARE",     "QUOTE",
                                                    "LINK", "REF ", "DOCPROPERTY", "DOCVARIABLE"};
    code.remove_prefix(std::min(code.find_first_not_of(' '), code.size()));
    return std::ranges::any_of(types, [&](std::string_view type) {
        return std::ranges::equal(code.substr(0, type.size()), type, {},
                                  [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    });
}

} // namespace

std::string DocxFields::mark(std::string_view type)
{
    if (type == "begin") {
        m_open.emplace_back();
        ++m_instructions;
    } else if (!m_open.empty() && (type == "separate" || type == "end")) {
        if (std::exchange(m_open.back().part, Part::Result) == Part::Instruction)
            --m_instructions;
        if (type == "end") {
            const Field ended = std::move(m_open.back());
            m_open.pop_back();
            return !ended.hasResult && showsAValue(ended.code) ? ended.code : std::string();
        }
    }
    return {};
}

void DocxFields::addCode(std::string_view piece)
{
    constexpr std::size_t longestCode = 200;
    if (!m_open.empty() && m_open.back().part == Part::Instruction && m_open.back().code.size() < longestCode)
        m_open.back().code += piece;
}

void DocxFields::addResult()
{
    for (Field& field : m_open)
        field.hasResult |= field.part == Part::Result;
}

void DocxFields::endParagraph()
{
    for (Field& field : m_open)
        field.part = Part::Result;
    m_instructions = 0;
}

} // namespace gouji::files
