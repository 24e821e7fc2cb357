// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace gouji::reports {

// A published name of one kind of thing. Codes of different kinds do not mix.
template <typename Kind>
class Code {
public:
    Code() = default;
    explicit Code(std::string text) : m_text(std::move(text)) {}

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }

    friend auto operator<=>(const Code&, const Code&) = default;

private:
    std::string m_text;
};

using FamilyCode = Code<struct FamilyKind>;   // "disclosure"
using EditionCode = Code<struct EditionKind>; // "2019", "2021"
using TableCode = Code<struct TableKind>;     // "applications"
using RowCode = Code<struct RowKind>;         // "3.3.1"
using ColumnCode = Code<struct ColumnKind>;   // "natural-person"
using RuleId = Code<struct RuleKind>;         // "applications.balance"

// A cell by what it means, never by where a sheet happens to show it.
struct CellRef {
    TableCode table;
    RowCode row;
    ColumnCode column;

    friend auto operator<=>(const CellRef&, const CellRef&) = default;
};

} // namespace gouji::reports
