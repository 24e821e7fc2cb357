// SPDX-License-Identifier: MPL-2.0
#include "core/wording/repair_text.hpp"

#include "core/corrections/weights.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"

#include <algorithm>
#include <vector>

namespace gouji::wording {
namespace {

using corrections::Evidence;

struct Counted {
    Evidence evidence = Evidence::Total;
    std::size_t cells = 0;
};

std::vector<Counted> evidenceIn(const corrections::Proposal& proposal)
{
    std::vector<Counted> counted;
    for (const corrections::CellRepair& cell : proposal.cells) {
        for (const Evidence evidence : cell.evidence) {
            auto found = std::ranges::find(counted, evidence, &Counted::evidence);
            if (found == counted.end())
                found = counted.insert(counted.end(), {evidence, 0});
            ++found->cells;
        }
    }
    std::ranges::stable_sort(counted, std::ranges::greater(), [](const Counted& piece) {
        return corrections::weightOf(piece.evidence) * static_cast<int>(piece.cells);
    });
    return counted;
}

bool becomesZero(const corrections::CellRepair& cell) { return !cell.current && cell.proposed.isZero(); }

} // namespace

std::string changeOf(const corrections::CellRepair& cell, const packs::Edition& edition, const Messages& messages)
{
    std::string current = cell.current ? cell.current->toString() : cell.text;
    if (current.empty())
        current = messages.text("repair.blank");
    return messages.text("repair.change", {{"cell", nameOf(cell.ref, edition, messages)},
                                           {"current", current},
                                           {"proposed", cell.proposed.toString()}});
}

std::string changesOf(const corrections::Proposal& proposal, const packs::Edition& edition,
                      const Messages& messages)
{
    // Nobody reads a hundred times that a blank becomes 0.
    constexpr std::ptrdiff_t mostNamed = 3;
    const auto blanks = std::ranges::count_if(proposal.cells, becomesZero);
    std::vector<std::string> changes;
    if (blanks > mostNamed)
        changes.push_back(messages.text("repair.blanks", {{"count", std::to_string(blanks)}}));
    for (const corrections::CellRepair& cell : proposal.cells)
        if (blanks <= mostNamed || !becomesZero(cell))
            changes.push_back(changeOf(cell, edition, messages));
    return joined(changes, messages.text("repair.separator"));
}

std::string reasonOf(const corrections::Proposal& proposal, const Messages& messages)
{
    std::vector<std::string> pieces;
    for (const Counted& piece : evidenceIn(proposal)) {
        const std::string what =
            messages.text("repair.evidence." + std::string(corrections::wordOf(piece.evidence)));
        pieces.push_back(
            proposal.cells.size() == 1
                ? what
                : messages.text("repair.counted", {{"what", what}, {"count", std::to_string(piece.cells)}}));
    }
    if (proposal.violatedRules > 0)
        pieces.push_back(messages.text("repair.mends", {{"count", std::to_string(proposal.violatedRules)}}));
    return joined(pieces, messages.text("repair.separator"));
}

std::string questionOf(const corrections::Question& question, const packs::Edition& edition,
                       const Messages& messages)
{
    std::vector<std::string> figures;
    for (const auto& answer : question.answers)
        figures.push_back(answer.figure.toString());
    const std::string last = figures.back();
    figures.pop_back();
    return messages.text("repair.question", {{"cell", nameOf(question.cell.ref, edition, messages)},
                                             {"figures", joined(figures, messages.text("repair.or-comma"))},
                                             {"last", last}});
}

std::string limitOf(const corrections::Group& group, const Messages& messages)
{
    if (group.isComplete)
        return {};
    if (!group.proposals.empty())
        return messages.text("repair.incomplete");
    if (group.impossible < 1)
        return messages.text("repair.none");
    return messages.text("repair.none-within", {{"count", std::to_string(group.impossible)}});
}

} // namespace gouji::wording
