// SPDX-License-Identifier: MPL-2.0
#include "core/reading/rewording.hpp"

#include "core/reading/similarity.hpp"
#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <optional>
#include <string>

namespace gouji::reading {
namespace {

using document::Position;

// So much of a heading must be left of it: of "合计" for "总计" it is half.
constexpr double leastInItsBlock = 0.5;
// The one text between two columns of the form, where one column is missing, needs to be less like its heading.
constexpr double leastWhereAlone = 0.3;
// Where nothing else of its block was found, a heading has to be more like itself.
constexpr double leastInTheSheet = 0.6;
// Longer texts are sentences.
constexpr std::size_t longestHeading = 60;
// In a larger area than a form takes nobody is sure of anything.
constexpr std::size_t mostTexts = 500;

// A text that may be a heading, with how like it is to each label of the table, in their order.
struct Text {
    Position position;
    std::u32string letters;
    std::vector<double> likenesses;
};

class GapFiller {
public:
    GapFiller(std::span<const Gap> gaps, const TableWording& table, const document::Grid& grid,
              const Lexicon& lexicon, LabelIndex& labels)
        : m_gaps(gaps),
          m_table(table),
          m_grid(grid),
          m_lexicon(lexicon),
          m_labels(labels)
    {}

    bool fill(const Gap& gap)
    {
        const std::vector<const Text*> texts = unknownTexts(gap.area);
        if (gap.place == Gap::Place::InTheSheet)
            return addAll(texts, gap.label);
        const bool isAlone = texts.size() == 1 && isOnlyColumn(gap);
        const auto found = nearestText(texts, gap.label, isAlone ? leastWhereAlone : leastInItsBlock);
        if (found)
            m_labels.add(*found, gap.label);
        return found.has_value();
    }

private:
    bool isOnlyColumn(const Gap& gap) const
    {
        return gap.place == Gap::Place::BetweenColumns && std::ranges::count_if(m_gaps, [&](const Gap& other) {
                                                              return other.place == gap.place
                                                                     && other.area == gap.area;
                                                          }) == 1;
    }

    // The texts in an area that are no labels of the table. Words of another edition are unknown, too.
    std::vector<const Text*> unknownTexts(const document::Area& area)
    {
        std::vector<const Text*> texts;
        for (int row = area.first.row; row <= std::min(area.last.row, m_grid.rowCount() - 1); ++row) {
            const int last = std::min(area.last.column, m_grid.columnCount(row) - 1);
            for (int column = area.first.column; column <= last && texts.size() < mostTexts; ++column) {
                const Text& text = textAt({row, column});
                if (!text.letters.empty() && std::ranges::count(m_table.labels, m_labels.at(text.position)) == 0)
                    texts.push_back(&text);
            }
        }
        return texts;
    }

    // Gaps overlap: each text is looked at once. Without letters where there is none that may be a heading.
    const Text& textAt(Position position)
    {
        const auto [entry, isNew] = m_texts.try_emplace(position);
        Text& text = entry->second;
        if (!isNew)
            return text;
        text.position = position;
        if (const std::string* written = m_grid.at(position).text())
            text.letters = text::decodeUtf8(text::labelKey(*written));
        if (text.letters.size() > longestHeading)
            text.letters.clear();
        if (!text.letters.empty())
            for (const LabelId label : m_table.labels)
                text.likenesses.push_back(similarity(text.letters, m_lexicon.letters(label)));
        return text;
    }

    // There may be several: blocks share headings.
    bool addAll(const std::vector<const Text*>& texts, LabelId label)
    {
        bool anyAdded = false;
        for (const Text* text : texts) {
            if (likeness(*text, label) < leastInTheSheet)
                continue;
            m_labels.add(text->position, label);
            anyAdded = true;
        }
        return anyAdded;
    }

    std::optional<Position> nearestText(const std::vector<const Text*>& texts, LabelId label, double least) const
    {
        std::optional<Position> nearest;
        bool isShared = false;
        for (const Text* text : texts) {
            const double likely = likeness(*text, label);
            if (likely < least)
                continue;
            isShared = likely == least && nearest;
            nearest = text->position;
            least = likely;
        }
        return isShared ? std::nullopt : nearest;
    }

    // How like the label a text is; 0 where it is as like another one.
    double likeness(const Text& text, LabelId label) const
    {
        const auto known = std::ranges::find(m_table.labels, label);
        assert(known != m_table.labels.end());
        const double likely = text.likenesses[static_cast<std::size_t>(known - m_table.labels.begin())];
        if (likely < leastWhereAlone || similarity(text.letters, m_table.sectionHeading) >= likely)
            return 0;
        // It is one of those that are as like it.
        const auto rivals = std::ranges::count_if(text.likenesses, [&](double other) { return other >= likely; });
        return rivals > 1 ? 0 : likely;
    }

    std::span<const Gap> m_gaps;
    const TableWording& m_table;
    const document::Grid& m_grid;
    const Lexicon& m_lexicon;
    LabelIndex& m_labels;
    std::map<Position, Text> m_texts;
};

} // namespace

bool fillGaps(std::span<const Gap> gaps, const TableWording& table, const document::Grid& grid,
              const Lexicon& lexicon, LabelIndex& labels)
{
    GapFiller filler(gaps, table, grid, lexicon, labels);
    bool anyFilled = false;
    for (const Gap& gap : gaps)
        anyFilled = filler.fill(gap) || anyFilled;
    return anyFilled;
}

} // namespace gouji::reading
