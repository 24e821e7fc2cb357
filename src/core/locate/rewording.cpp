// SPDX-License-Identifier: MPL-2.0
#include "core/locate/rewording.hpp"

#include "core/locate/similarity.hpp"
#include "core/model/label_key.hpp"
#include "core/model/text.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace gouji::locate {
namespace {

using model::Position;

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

struct Text {
    Position position;
    std::u32string letters;
};

// Words of another edition are unknown, too.
void addText(const model::Grid& grid, Position position, bool isLabelOfTable, std::vector<Text>& texts)
{
    const std::string* text = grid.at(position).text();
    if (!text || isLabelOfTable)
        return;
    std::u32string letters = model::decodeUtf8(model::labelKey(*text));
    if (!letters.empty() && letters.size() <= longestHeading)
        texts.push_back({position, std::move(letters)});
}

// The texts in an area that are no labels of the table.
std::vector<Text> unknownTexts(const model::Area& area, const model::Grid& grid, const LabelIndex& labels,
                               std::span<const LabelId> labelsOfTable)
{
    std::vector<Text> texts;
    for (int row = area.first.row; row <= std::min(area.last.row, grid.rowCount() - 1); ++row) {
        const int last = std::min(area.last.column, grid.columnCount(row) - 1);
        for (int column = area.first.column; column <= last && texts.size() < mostTexts; ++column)
            addText(grid, {row, column}, std::ranges::count(labelsOfTable, labels.at({row, column})) > 0, texts);
    }
    return texts;
}

class GapFiller {
public:
    GapFiller(std::span<const Gap> gaps, const TableWording& table, const model::Grid& grid,
              const Lexicon& lexicon, LabelIndex& labels)
        : m_gaps(gaps),
          m_table(table),
          m_grid(grid),
          m_lexicon(lexicon),
          m_labels(labels)
    {}

    bool fill(const Gap& gap)
    {
        const std::vector<Text> texts = unknownTexts(gap.area, m_grid, m_labels, m_table.labels);
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

    // There may be several: blocks share headings.
    bool addAll(const std::vector<Text>& texts, LabelId label)
    {
        bool anyAdded = false;
        for (const Text& text : texts) {
            if (likeness(text, label) < leastInTheSheet)
                continue;
            m_labels.add(text.position, label);
            anyAdded = true;
        }
        return anyAdded;
    }

    std::optional<Position> nearestText(const std::vector<Text>& texts, LabelId label, double least) const
    {
        std::optional<Position> nearest;
        bool isShared = false;
        for (const Text& text : texts) {
            const double likely = likeness(text, label);
            if (likely < least)
                continue;
            isShared = likely == least && nearest;
            nearest = text.position;
            least = likely;
        }
        return isShared ? std::nullopt : nearest;
    }

    // How like the label a text is; 0 where it is as like another one.
    double likeness(const Text& text, LabelId label) const
    {
        const double likely = similarity(text.letters, m_lexicon.letters(label));
        if (likely < leastWhereAlone || similarity(text.letters, m_table.sectionHeading) >= likely)
            return 0;
        const bool isAmbiguous = std::ranges::any_of(m_table.labels, [&](LabelId other) {
            return other != label && similarity(text.letters, m_lexicon.letters(other)) >= likely;
        });
        return isAmbiguous ? 0 : likely;
    }

    std::span<const Gap> m_gaps;
    const TableWording& m_table;
    const model::Grid& m_grid;
    const Lexicon& m_lexicon;
    LabelIndex& m_labels;
};

} // namespace

bool fillGaps(std::span<const Gap> gaps, const TableWording& table, const model::Grid& grid,
              const Lexicon& lexicon, LabelIndex& labels)
{
    GapFiller filler(gaps, table, grid, lexicon, labels);
    bool anyFilled = false;
    for (const Gap& gap : gaps)
        anyFilled = filler.fill(gap) || anyFilled;
    return anyFilled;
}

} // namespace gouji::locate
