// SPDX-License-Identifier: MPL-2.0
#include "core/presentation/outline.hpp"

#include "core/presentation/names.hpp"

#include <array>
#include <utility>

namespace gouji::presentation {
namespace {

constexpr std::array<std::pair<rules::Severity, const char*>, 3> severities{{
    {rules::Severity::Error, "outline.errors"},
    {rules::Severity::Warning, "outline.warnings"},
    {rules::Severity::Information, "outline.information"},
}};

std::string counted(const std::string& name, std::size_t count, const Messages& messages)
{
    return messages.text("outline.counted", {{"name", name}, {"count", std::to_string(count)}});
}

// The findings of that severity about that table; an empty code stands for the report as a whole.
std::vector<std::size_t> indicesOf(const Validation& validation, rules::Severity severity,
                                   const model::TableCode& table)
{
    std::vector<std::size_t> indices;
    for (std::size_t index = 0; index < validation.findings.size(); ++index) {
        const rules::Finding& finding = validation.findings[index];
        if (finding.severity == severity && finding.at.table == table)
            indices.push_back(index);
    }
    return indices;
}

} // namespace

std::vector<OutlineSeverity> outlineOf(const Validation& validation, const catalogue::Edition& edition,
                                       const Messages& messages)
{
    std::vector<OutlineSeverity> outline;
    for (const auto& [severity, key] : severities) {
        OutlineSeverity group{severity, {}, {}};
        std::size_t count = 0;
        const auto add = [&, chosen = severity](const model::TableCode& table, const std::string& name) {
            auto indices = indicesOf(validation, chosen, table);
            count += indices.size();
            if (!indices.empty())
                group.tables.push_back({counted(name, indices.size(), messages), std::move(indices)});
        };
        for (const catalogue::TableDefinition& table : edition.tables)
            add(table.code, nameOf(table.code, edition, messages));
        add(model::TableCode(), messages.text("outline.report"));
        if (count == 0)
            continue;
        group.title = counted(messages.text(key), count, messages);
        outline.push_back(std::move(group));
    }
    return outline;
}

} // namespace gouji::presentation
