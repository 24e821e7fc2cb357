// SPDX-License-Identifier: MPL-2.0
#include "core/output/validation_sheet.hpp"

#include "core/records/record.hpp"
#include "core/validation/coverage.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/rule_result_text.hpp"
#include "core/wording/verdict_text.hpp"

#include <array>

namespace gouji::output {
namespace {

using packs::Edition;
using rules::Finding;
using rules::Rule;
using Kind = SheetLine::Kind;

// Collects the lines of one workbook.
class Sheet {
public:
    explicit Sheet(const wording::Messages& messages) : m_messages(messages) {}

    std::vector<SheetLine> take() { return std::move(m_lines); }

    void add(const Validation& validation, const ValidationOccasion& occasion)
    {
        addLine(Kind::Title, {text("title")});
        addFacts(validation, occasion);
        addFindings(validation);
        addRules(validation);
        addLine(Kind::Signature, {text("filled-in-by"), {}, text("reviewed-by"), {}});
    }

private:
    std::string text(const std::string& key, const std::map<std::string, std::string>& arguments = {}) const
    {
        return m_messages.text("report-sheet." + key, arguments);
    }
    void addLine(Kind kind, const std::array<std::string, SheetLine::columns>& cells)
    {
        m_lines.push_back({kind, cells});
    }
    void addFact(const char* key, const std::string& value)
    {
        if (!value.empty())
            addLine(Kind::Fact, {text(key), value});
    }

    void addFacts(const Validation& validation, const ValidationOccasion& occasion)
    {
        const Edition& edition = *validation.edition;
        addFact("agency", validation.report.agency);
        addFact("year", validation.report.year ? std::to_string(*validation.report.year) : std::string());
        addFact("file", occasion.file);
        addFact("time", occasion.time);
        addFact("edition", text("edition-and-rules", {{"edition", edition.form().name.in(m_messages.language())},
                                                      {"source", edition.form().source.in(m_messages.language())},
                                                      {"version", edition.version()}}));
        addFact("verdict", wording::verdictLineOf(validation, m_messages));
        addFact("figures", records::figuresDigest(validation.report));
        addFact("program", occasion.program);
    }

    void addFindings(const Validation& validation)
    {
        addLine(Kind::Heading, {text("findings")});
        if (validation.findings.empty())
            return addLine(Kind::Remark, {text("no-findings")});
        addLine(Kind::TableHead, {text("severity"), text("finding"), text("status"), text("source")});
        for (const Finding& finding : validation.findings)
            addFinding(finding, *validation.edition);
    }

    void addFinding(const Finding& finding, const Edition& edition)
    {
        const Rule* const rule = edition.find(finding.rule);
        addLine(Kind::Entry, {text("severity-" + rules::wordOf(finding.severity)),
                              wording::messageOf(finding, edition, m_messages), statusOf(finding),
                              rule ? rule->source.in(m_messages.language()) : std::string()});
    }

    std::string statusOf(const Finding& finding) const
    {
        if (finding.isOpen())
            return text("open");
        return wording::isIgnored(finding) ? text("ignored") : text("explained", {{"text", finding.explanation}});
    }

    void addRules(const Validation& validation)
    {
        addLine(Kind::Heading, {text("rules")});
        addLine(Kind::TableHead, {text("rule"), text("statement"), text("result"), text("source")});
        for (const RuleResult& result : ruleResultsOf(validation)) {
            const Rule& rule = *result.rule;
            addLine(Kind::Entry, {rule.name.in(m_messages.language()) + "\n" + rule.id.text(),
                                  rule.statement.in(m_messages.language()), outcomeOf(result, m_messages),
                                  rule.source.in(m_messages.language())});
        }
    }

    const wording::Messages& m_messages;
    std::vector<SheetLine> m_lines;
};

} // namespace

std::vector<SheetLine> validationSheet(const std::vector<Validation>& validations,
                                       const ValidationOccasion& occasion, const wording::Messages& messages)
{
    Sheet sheet(messages);
    for (const Validation& validation : validations)
        sheet.add(validation, occasion);
    return sheet.take();
}

} // namespace gouji::output
