// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/forms/form.hpp"
#include "core/rules/formula/formula.hpp"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace gouji::rules::formula {

// What a name in a formula may stand for: a cell, or one of each row's or each column's cells.
struct Meaning {
    const forms::TableDefinition* table = nullptr;
    const forms::BlockDefinition* block = nullptr;
    const forms::RowDefinition* row = nullptr;       // null: that of each row
    const forms::ColumnDefinition* column = nullptr; // null: that of each column
    const forms::NamedCells* named = nullptr;        // a named range, and nothing of the above
};

// The names that formulas may use over a form: the codes, official labels and names of its tables, rows and
// columns, white space and punctuation aside, and the workbook's named ranges.
class Vocabulary {
public:
    // Both outlive the vocabulary.
    explicit Vocabulary(const forms::Form& form, std::span<const forms::NamedCells> named = {});

    const forms::Form& form() const { return m_form; }

    // Everything a name may mean in a formula for each row, for each column, or for single cells. In one for each
    // row a column's meaning comes once a block.
    std::vector<Meaning> meaningsOf(const Name& name, Formula::ForEach forEach) const;

    // Official labels that a misspelt name may have been meant to be, the nearest first.
    std::vector<std::string> suggestionsFor(const Name& name) const;

private:
    using Keys = std::unordered_map<const void*, std::vector<std::string>>;

    // A part of a name as written, and the key it is compared by.
    struct Part {
        std::string text;
        std::string key;
    };

    static std::vector<Part> partsOf(const Name& name);

    void addMeanings(const forms::TableDefinition& table, const forms::BlockDefinition& block,
                     std::span<const Part> parts, Formula::ForEach forEach, std::vector<Meaning>& meanings) const;
    // Whether any table, row or column is called that.
    bool isKnown(const Part& part) const;
    template <typename Definition>
    bool isNamed(const Definition& definition, const Part& part) const;

    const forms::Form& m_form;
    std::span<const forms::NamedCells> m_named;
    Keys m_keys; // what tables, rows and columns may be called
};

} // namespace gouji::rules::formula
