// SPDX-License-Identifier: MPL-2.0
#include "core/wording/not_judged_text.hpp"

#include "core/text/text.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"

#include <algorithm>

namespace gouji::wording {
namespace {

constexpr std::size_t mostListed = 6;

std::string placesOf(const rules::NotJudged& notJudged, const packs::Edition& edition, const Messages& messages)
{
    std::vector<std::string> names;
    for (std::size_t index = 0; index < std::min(notJudged.places.size(), mostListed); ++index)
        names.push_back(nameOf(notJudged.places[index], edition, messages));
    const std::string list = joined(names, messages.text("finding.list-separator"));
    return notJudged.places.size() > mostListed ? messages.text("finding.list-cut", {{"list", list}}) : list;
}

} // namespace

std::string reasonOf(const rules::NotJudged& notJudged, const Messages& messages)
{
    return messages.text("not-judged." + std::string(rules::wordOf(notJudged.why)));
}

std::string lineOf(const rules::NotJudged& notJudged, const packs::Edition& edition, const Messages& messages)
{
    if (notJudged.why == rules::Obstacle::EmptyTable || notJudged.why == rules::Obstacle::MissingTable)
        return {};
    const rules::Rule* rule = edition.find(notJudged.rule);
    return messages.text("text.not-judged",
                         {{"name", rule ? text::printable(rule->name.in(messages.language())) : std::string()},
                          {"places", text::printable(placesOf(notJudged, edition, messages))},
                          {"reason", reasonOf(notJudged, messages)},
                          {"rule", text::printable(notJudged.rule.text())}});
}

} // namespace gouji::wording
