// SPDX-License-Identifier: MPL-2.0
#include "core/validation/coverage.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace gouji {
namespace {

using rules::Rule;

// What looks at figures has nothing to look at while no table is filled in: that is no agreement. Relations that
// could not be judged are listed by the validation.
bool hasSomethingToLookAt(const Rule& rule, const rules::Progress& progress)
{
    if (rule.kind == "presence")
        return progress.isComplete();
    constexpr std::array<std::string_view, 4> onFigures{"whole-number", "plain-number", "precision", "unchanged"};
    return progress.isBegun() || std::ranges::count(onFigures, rule.kind) == 0;
}

// A rule that judges figures of the text one by one holds of those that could be judged.
bool isWithoutFigure(const Rule& rule, const Validation& validation)
{
    constexpr std::array<std::string_view, 3> onFigures{"figure", "share", "growth"};
    constexpr std::string_view family = "text.";
    const std::string_view id = rule.id.text();
    if (!id.starts_with(family) || std::ranges::count(onFigures, id.substr(family.size())) == 0)
        return false;
    return std::ranges::none_of(validation.textFigures, [&](const narrative::TextFigure& figure) {
        return figure.status == narrative::FigureStatus::Tied && id.substr(family.size()) == figure.rule;
    });
}

// What all rules of a report are asked with.
struct Judged {
    const Validation& validation;
    const rules::Progress progress;
    const bool isWithText;

    RuleOutcome outcomeOf(const RuleResult& result) const
    {
        const Rule& rule = *result.rule;
        if (std::ranges::count(validation.edition->ruleSet().off(), rule.id) > 0)
            return RuleOutcome::SwitchedOff;
        if (result.findings > 0)
            return RuleOutcome::Violated;
        if (rule.looksAtLastYear() && !validation.isComparedWith(comparison::Kind::PeriodBefore))
            return RuleOutcome::NoLastYear;
        if (result.isAboutText() && !isWithText)
            return RuleOutcome::NoText;
        if (isWithoutFigure(rule, validation))
            return RuleOutcome::NoTextFigure;
        if (result.obstacle && result.obstacle->why != rules::Obstacle::EmptyTable)
            return RuleOutcome::Obstructed;
        return !result.obstacle && hasSomethingToLookAt(rule, progress) ? RuleOutcome::Holds
                                                                        : RuleOutcome::NotFilledIn;
    }
};

} // namespace

std::vector<RuleResult> ruleResultsOf(const Validation& validation)
{
    const Judged judged{validation, validation.progress(), hasText(validation)};
    std::vector<RuleResult> results;
    for (const Rule& rule : validation.edition->ruleSet().all()) {
        RuleResult& result = results.emplace_back();
        result.rule = &rule;
        result.findings =
            static_cast<std::size_t>(std::ranges::count(validation.findings, rule.id, &rules::Finding::rule));
        const auto open = std::ranges::find(validation.notJudged, rule.id, &rules::NotJudged::rule);
        result.obstacle = open == validation.notJudged.end() ? nullptr : &*open;
        result.outcome = judged.outcomeOf(result);
    }
    return results;
}

bool hasText(const Validation& validation)
{
    const auto& sections = validation.report.sections;
    return std::ranges::any_of(
               sections,
               [](const reports::Section& section) { return section.number == 1 && !section.paragraphs.empty(); })
           || std::ranges::any_of(validation.textFigures, [&](const narrative::TextFigure& figure) {
                  return figure.status != narrative::FigureStatus::Other || sections.at(figure.section).number > 0;
              });
}

} // namespace gouji
