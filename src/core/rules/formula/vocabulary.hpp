// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/rules/formula/formula.hpp"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace gouji::rules::formula {

// What a name in a formula may stand for: a cell, or one of each row's or each column's cells.
struct Meaning {
    const catalogue::TableDefinition* table = nullptr;
    const catalogue::BlockDefinition* block = nullptr;
    const catalogue::RowDefinition* row = nullptr;       // null: that of each row
    const catalogue::ColumnDefinition* column = nullptr; // null: that of each column
    const catalogue::NamedCells* named = nullptr;        // a named range, and nothing of the above
};

// The names that formulas may use over an edition: the codes, official labels and names of its tables, rows and
// columns, white space and punctuation aside, and the workbook's named ranges.
class Vocabulary {
public:
    explicit Vocabulary(const catalogue::Edition& edition);

    const catalogue::Edition& edition() const { return m_edition; }

    // Everything a name may mean in a formula for each row, for each column, or for single cells. In one for each
    // row a column's meaning comes once a block.
    std::vector<Meaning> meaningsOf(const Name& name, Formula::ForEach forEach) const;

    // Official labels that a misspelt name may have been meant to be, the nearest first.
    std::vector<std::string> suggestionsFor(const Name& name) const;

private:
    using Keys = std::unordered_map<const void*, std::vector<std::string>>;

    void addMeanings(const catalogue::TableDefinition& table, const catalogue::BlockDefinition& block,
                     std::span<const std::string> parts, Formula::ForEach forEach,
                     std::vector<Meaning>& meanings) const;
    // Whether any table, row or column is called that.
    bool isKnown(const std::string& part) const;
    template <typename Definition>
    bool isNamed(const Definition& definition, const std::string& part) const;

    const catalogue::Edition& m_edition;
    Keys m_keys; // what tables, rows and columns may be called
};

} // namespace gouji::rules::formula
