// SPDX-License-Identifier: MPL-2.0
#include "core/wording/finding_text.hpp"

#include "core/wording/finding_arguments.hpp"

#include <algorithm>
#include <array>

namespace gouji::wording {
namespace {

using packs::Edition;
using rules::Finding;

constexpr std::array<std::string_view, 6> comparisonWords{"equal",   "not-equal", "less",
                                                          "at-most", "greater",   "at-least"};

std::string wordOf(rules::Comparison comparison)
{
    return std::string(comparisonWords.at(static_cast<std::size_t>(comparison)));
}

// What a finding's rule is called in the texts: its id, and what tells its findings apart.
std::vector<std::string> keysOf(const Finding& finding)
{
    const std::string& rule = finding.rule.text();
    if (!finding.variant.empty())
        return {rule + "." + finding.variant};
    if (!finding.difference())
        return {rule};
    return {rule + "." + wordOf(finding.comparison), rule};
}

// The pack's own texts for findings of the rule; null where it leaves them to the kind of rule.
const packs::FindingTexts* ownTextsOf(const FindingWording& wording)
{
    const packs::Texts& texts = wording.edition.texts();
    for (const std::string& key : keysOf(wording.finding))
        if (const auto found = texts.find(key); found != texts.end())
            return &found->second;
    return nullptr;
}

// The key of the product's text for a finding: by the kind of its rule or, where figures are compared, by how they
// should stand to each other. Findings about a workbook's own rules have texts of their own.
std::string keyOf(const std::string& family, const FindingWording& wording)
{
    const Finding& finding = wording.finding;
    const rules::Rule* rule = wording.edition.find(finding.rule);
    // Many rules are of that kind: their findings are called by the words that they bring.
    if (rule && rule->kind == "text" && finding.message)
        return family + finding.message->key.substr(std::string_view("finding.").size());
    if (finding.difference())
        return family + "relation." + wordOf(finding.comparison);
    if (rule && rule->kind == "relation")
        return family + "relation.gathered";
    std::string key = family + (rule ? "check." + rule->kind : finding.rule.text());
    return finding.variant.empty() ? key : key + "." + finding.variant;
}

} // namespace

std::string messageOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const FindingWording wording{finding, edition, messages};
    auto arguments = argumentsOf(wording);
    if (const packs::FindingTexts* own = ownTextsOf(wording))
        return filledIn(own->message.in(messages.language()), arguments);
    if (!finding.message)
        return wording.text(keyOf("finding.", wording), arguments);
    // Words about a mistake are put into the frame that all findings of that kind have.
    std::string words = wording.text(finding.message->key, arguments);
    const std::string frame = keyOf("finding.", wording);
    if (frame == finding.message->key)
        return words;
    arguments["message"] = words;
    return wording.text(frame, arguments);
}

std::string messageWithSourceOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const std::string message = messageOf(finding, edition, messages);
    const rules::Rule* rule = edition.find(finding.rule);
    if (!rule)
        return message;
    const std::string& statement = rule->statement.in(messages.language());
    // Nobody knows an office's own rules by heart. Where its author said nothing, the formula stands there.
    const bool isToldWhy =
        rule->origin == rules::Origin::Own && std::ranges::count(rule->formulas, statement) == 0;
    return messages.text(
        isToldWhy ? "finding.with-statement" : "finding.with-source",
        {{"message", message}, {"statement", statement}, {"source", rule->source.in(messages.language())}});
}

std::string titleOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const FindingWording wording{finding, edition, messages};
    if (const packs::FindingTexts* own = ownTextsOf(wording))
        return filledIn(own->title.in(messages.language()), argumentsOf(wording));
    return wording.text(keyOf("title.", wording), argumentsOf(wording));
}

} // namespace gouji::wording
