// SPDX-License-Identifier: MPL-2.0
#include "core/output/validation_sheet.hpp"

#include "core/records/record.hpp"
#include "core/validation/coverage.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/rule_result_text.hpp"
#include "core/wording/verdict_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::output {
namespace {

using packs::Edition;
using rules::Finding;
using rules::Rule;
using Kind = SheetLine::Kind;

// Collects the lines of one report.
class Sheet {
public:
    explicit Sheet(const wording::Messages& messages) : m_messages(messages) {}

    std::vector<SheetLine> take() { return std::move(m_lines); }

    void add(const Validation& validation, const ValidationOccasion& occasion)
    {
        addLine(Kind::Title, {text("title")});
        addFacts(validation, occasion);
        addResults(validation);
        addFindings(validation);
        addLine(Kind::Signature, {text("filled-in-by"), {}, text("reviewed-by"), {}});
        addLine(Kind::Seal, {text("date"), {}, text("seal"), {}});
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
        addFact("last-year", occasion.lastYear.empty() ? text("nothing-compared") : occasion.lastYear);
        addFact("time", occasion.time);
        addFact("edition", text("edition-and-rules", {{"edition", edition.form().name.in(m_messages.language())},
                                                      {"source", edition.form().source.in(m_messages.language())},
                                                      {"version", edition.version()}}));
        addFact("verdict", wording::verdictLineOf(validation, m_messages));
        addFact("figures", records::figuresDigest(validation.report));
        addFact("program", text("program-and-version", {{"version", occasion.version}}));
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
        std::string content = wording::messageOf(finding, edition, m_messages);
        if (!finding.isOpen() && !wording::isIgnored(finding))
            content = text("explanation", {{"finding", content}, {"text", finding.explanation}});
        addLine(Kind::Entry, {text("severity-" + rules::wordOf(finding.severity)), content, statusOf(finding),
                              rule ? rule->source.in(m_messages.language()) : std::string()});
    }

    std::string statusOf(const Finding& finding) const
    {
        if (finding.isOpen())
            return text("open");
        return wording::isIgnored(finding) ? text("ignored") : text("explained");
    }

    // A line a result, in the order of the rules; what was found comes first.
    void addResults(const Validation& validation)
    {
        addLine(Kind::Heading, {text("rules")});
        Results results{{text("violated"), {}}};
        for (const RuleResult& result : ruleResultsOf(validation)) {
            const std::string& name = result.rule->name.in(m_messages.language());
            if (result.outcome == RuleOutcome::Violated)
                results.front().second.push_back(
                    text("rule-violated", {{"rule", name}, {"count", std::to_string(result.findings)}}));
            else
                rulesWith(outcomeOf(result, m_messages), results).push_back(name);
        }
        for (const auto& [result, rules] : results)
            if (!rules.empty())
                addLine(Kind::Result,
                        {text("rules-with-result", {{"result", result}, {"count", std::to_string(rules.size())}}),
                         wording::joined(rules, text("rule-separator"))});
    }

    using Results = std::vector<std::pair<std::string, std::vector<std::string>>>; // and the rules that have each

    static std::vector<std::string>& rulesWith(const std::string& result, Results& results)
    {
        const auto found = std::ranges::find(results, result, &Results::value_type::first);
        return found != results.end() ? found->second
                                      : results.emplace_back(result, Results::value_type::second_type()).second;
    }

    const wording::Messages& m_messages;
    std::vector<SheetLine> m_lines;
};

} // namespace

std::vector<SheetLine> validationSheet(const Validation& validation, const ValidationOccasion& occasion,
                                       const wording::Messages& messages)
{
    Sheet sheet(messages);
    sheet.add(validation, occasion);
    return sheet.take();
}

} // namespace gouji::output
