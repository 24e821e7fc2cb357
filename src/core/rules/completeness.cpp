// SPDX-License-Identifier: MPL-2.0
#include "core/rules/completeness.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

// Those that the official form has.
std::ptrdiff_t rowCount(const forms::TableDefinition& definition)
{
    std::ptrdiff_t count = 0;
    for (const forms::BlockDefinition& block : definition.blocks)
        count += std::ranges::count_if(block.rows, [](const auto& row) { return row.replaces.empty(); });
    return count;
}

std::ptrdiff_t columnCount(const forms::TableDefinition& definition)
{
    std::ptrdiff_t count = 0;
    for (const forms::BlockDefinition& block : definition.blocks)
        count += std::ssize(block.columns);
    return count;
}

} // namespace

Completeness completenessOf(const reports::Report& report, const forms::TableDefinition& definition)
{
    const reports::Table* table = report.find(definition.code);
    if (!table)
        return Completeness::Absent;
    if (table->missingRows.empty() && table->missingColumns.empty())
        return Completeness::Whole;
    const bool isFragment = std::ssize(table->missingRows) * 3 > rowCount(definition)
                            || std::ssize(table->missingColumns) * 3 > columnCount(definition);
    return isFragment ? Completeness::Fragment : Completeness::Partial;
}

} // namespace gouji::rules
