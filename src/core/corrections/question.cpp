// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/repair.hpp"

#include <algorithm>

namespace gouji::corrections {
namespace {

// What each proposal makes of a cell; those that do not change it leave it as it is.
std::vector<Question::Answer> answersOn(const CellRepair& asked, const std::vector<Proposal>& proposals)
{
    std::vector<Question::Answer> answers;
    for (std::size_t index = 0; index < proposals.size(); ++index) {
        const auto& cells = proposals[index].cells;
        const auto changed = std::ranges::find(cells, asked.cell, &CellRepair::cell);
        const figures::Decimal figure =
            changed == cells.end() ? asked.current.value_or(figures::Decimal()) : changed->proposed;
        auto answer = std::ranges::find(answers, figure, &Question::Answer::figure);
        if (answer == answers.end())
            answer = answers.insert(answers.end(), {figure, {}});
        answer->proposals.push_back(index);
    }
    return answers;
}

// How many proposals remain on average, times how many there are, if each is as likely as another.
std::size_t remainingAfter(const std::vector<Question::Answer>& answers)
{
    std::size_t remaining = 0;
    for (const Question::Answer& answer : answers)
        remaining += answer.proposals.size() * answer.proposals.size();
    return remaining;
}

} // namespace

std::optional<Question> questionFor(const std::vector<Proposal>& proposals)
{
    std::optional<Question> best;
    std::size_t fewest = proposals.size() * proposals.size();
    std::vector<std::size_t> seen;
    for (const Proposal& proposal : proposals) {
        for (const CellRepair& cell : proposal.cells) {
            if (std::ranges::find(seen, cell.cell) != seen.end())
                continue;
            seen.push_back(cell.cell);
            auto answers = answersOn(cell, proposals);
            const std::size_t remaining = remainingAfter(answers);
            if (remaining >= fewest)
                continue;
            fewest = remaining;
            best = Question{cell, std::move(answers)};
        }
    }
    return best;
}

} // namespace gouji::corrections
