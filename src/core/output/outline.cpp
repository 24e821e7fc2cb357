// SPDX-License-Identifier: MPL-2.0
#include "core/output/outline.hpp"

#include "core/wording/finding_text.hpp"
#include "core/wording/names.hpp"

#include <array>
#include <utility>

namespace gouji::output {
namespace {

struct Kind {
    std::optional<rules::Severity> severity;
    const char* title;
    bool isIgnored = false;

    bool includes(const rules::Finding& finding) const
    {
        return finding.isOpen() ? severity == finding.severity
                                : !severity && wording::isIgnored(finding) == isIgnored;
    }
};

constexpr std::array<Kind, 5> kinds{{
    {rules::Severity::Error, "outline.errors"},
    {rules::Severity::Warning, "outline.warnings"},
    {rules::Severity::Information, "outline.information"},
    {std::nullopt, "outline.explained"},
    {std::nullopt, "outline.ignored", true},
}};

std::string counted(const std::string& name, std::size_t count, const wording::Messages& messages)
{
    return messages.text("outline.counted", {{"name", name}, {"count", std::to_string(count)}});
}

// The findings of that kind that are about the same.
template <typename IsAbout>
std::vector<std::size_t> indicesOf(const Validation& validation, const Kind& kind,
                                   const std::set<std::size_t>& waiting, IsAbout isAbout)
{
    std::vector<std::size_t> indices;
    for (std::size_t index = 0; index < validation.findings.size(); ++index) {
        const rules::Finding& finding = validation.findings[index];
        if (kind.includes(finding) && !waiting.contains(index) && isAbout(finding.at))
            indices.push_back(index);
    }
    return indices;
}

} // namespace

std::vector<OutlineGroup> outlineOf(const Validation& validation, const wording::Messages& messages,
                                    const std::set<std::size_t>& waiting)
{
    const packs::Edition& edition = *validation.edition;
    std::vector<OutlineGroup> outline;
    for (const Kind& kind : kinds) {
        OutlineGroup group{kind.severity, kind.isIgnored, {}, {}};
        std::size_t count = 0;
        const auto add = [&](const std::string& name, auto isAbout) {
            auto indices = indicesOf(validation, kind, waiting, isAbout);
            count += indices.size();
            if (!indices.empty())
                group.tables.push_back({counted(name, indices.size(), messages), std::move(indices)});
        };
        for (const forms::TableDefinition& table : edition.form().tables)
            add(wording::nameOf(table.code, edition, messages),
                [&](const rules::Place& at) { return !at.section && at.table == table.code; });
        add(messages.text("outline.text"), [](const rules::Place& at) { return at.section.has_value(); });
        add(messages.text("outline.report"),
            [](const rules::Place& at) { return !at.section && at.table.empty(); });
        if (count == 0)
            continue;
        group.title = counted(messages.text(kind.title), count, messages);
        outline.push_back(std::move(group));
    }
    return outline;
}

} // namespace gouji::output
