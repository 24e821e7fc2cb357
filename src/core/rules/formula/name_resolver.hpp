// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/formula/vocabulary.hpp"
#include "core/rules/relation.hpp"

#include <set>
#include <vector>

namespace gouji::rules::formula {

// The row or column that one relation of a formula is about; nothing of both in a formula over single cells.
struct Instance {
    const forms::BlockDefinition* block = nullptr;
    const forms::RowDefinition* row = nullptr;
    const forms::ColumnDefinition* column = nullptr;
};

// Thrown while a formula is compiled, and caught there: a mistake ends that wherever it is found.
struct Mistake {
    Message message;
};

// Which cells the names of one formula stand for. Throws a Mistake for a name that stands for none, or for several
// where only one is meant.
class NameResolver {
public:
    // The vocabulary outlives it.
    NameResolver(const Vocabulary& vocabulary, Formula::ForEach forEach)
        : m_vocabulary(vocabulary),
          m_forEach(forEach)
    {}

    // Learns which table the names are about: those that fit several follow those that fit only one.
    void learn(const std::vector<const Name*>& names);

    // The rows or columns for which a relation is made.
    std::vector<Instance> instances(const std::vector<const Name*>& names) const;

    // The one cell of that name.
    YearCell cell(const Name& name, const Instance& instance) const;

    // All cells between two names: rows of one column, columns of one row, or a rectangle of one block. Rows of
    // out-of-date forms do not count.
    std::vector<YearCell> range(const Name& from, const Name& to, const Instance& instance) const;

private:
    [[noreturn]] void failUnknown(const Name& name) const;
    // The meanings of a name in the one table it is about.
    std::vector<Meaning> settled(const Name& name) const;
    // The one meaning that a name has in an instance.
    Meaning meaningIn(const Name& name, const Instance& instance) const;

    const Vocabulary& m_vocabulary;
    const Formula::ForEach m_forEach;
    std::set<const forms::TableDefinition*> m_tables;
};

} // namespace gouji::rules::formula
