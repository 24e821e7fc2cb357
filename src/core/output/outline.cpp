// SPDX-License-Identifier: MPL-2.0
#include "core/output/outline.hpp"

#include "core/wording/names.hpp"

#include <array>
#include <utility>

namespace gouji::output {
namespace {

struct Kind {
    std::optional<rules::Severity> severity;
    const char* title;

    bool includes(const rules::Finding& finding) const
    {
        return finding.isOpen() ? severity == finding.severity : !severity;
    }
};

constexpr std::array<Kind, 4> kinds{{
    {rules::Severity::Error, "outline.errors"},
    {rules::Severity::Warning, "outline.warnings"},
    {rules::Severity::Information, "outline.information"},
    {std::nullopt, "outline.explained"},
}};

std::string counted(const std::string& name, std::size_t count, const wording::Messages& messages)
{
    return messages.text("outline.counted", {{"name", name}, {"count", std::to_string(count)}});
}

// The findings of that kind about that table; an empty code stands for the report as a whole.
std::vector<std::size_t> indicesOf(const Validation& validation, const Kind& kind, const reports::TableCode& table)
{
    std::vector<std::size_t> indices;
    for (std::size_t index = 0; index < validation.findings.size(); ++index) {
        const rules::Finding& finding = validation.findings[index];
        if (kind.includes(finding) && finding.at.table == table)
            indices.push_back(index);
    }
    return indices;
}

} // namespace

std::vector<OutlineGroup> outlineOf(const Validation& validation, const wording::Messages& messages)
{
    const packs::Edition& edition = *validation.edition;
    std::vector<OutlineGroup> outline;
    for (const Kind& kind : kinds) {
        OutlineGroup group{kind.severity, {}, {}};
        std::size_t count = 0;
        const auto add = [&](const reports::TableCode& table, const std::string& name) {
            auto indices = indicesOf(validation, kind, table);
            count += indices.size();
            if (!indices.empty())
                group.tables.push_back({counted(name, indices.size(), messages), std::move(indices)});
        };
        for (const forms::TableDefinition& table : edition.form().tables)
            add(table.code, wording::nameOf(table.code, edition, messages));
        add(reports::TableCode(), messages.text("outline.report"));
        if (count == 0)
            continue;
        group.title = counted(messages.text(kind.title), count, messages);
        outline.push_back(std::move(group));
    }
    return outline;
}

} // namespace gouji::output
