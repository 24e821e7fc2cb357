// SPDX-License-Identifier: MPL-2.0
#include "core/reading/broken_labels.hpp"

#include "core/document/figure.hpp"
#include "core/reading/copied_cells.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;

// A label is broken into so many pieces at most, which stand in rows right below each other.
constexpr int mostPieces = 4;
// No label is as long.
constexpr std::size_t longestLabelBytes = 400;

bool hasFigureRightOf(Position label, const Grid& grid)
{
    for (int column = label.column + 1; column < grid.columnCount(label.row); ++column)
        if (document::readFigure(grid.at({label.row, column}).value, {}).kind == document::Figure::Kind::Number)
            return true;
    return false;
}

// What the pieces from one cell downwards make together.
struct BrokenLabel {
    std::vector<Position> pieces;
    std::string text;
};

class Search {
public:
    Search(const Grid& grid, const forms::Lexicon& lexicon) : m_grid(grid), m_lexicon(lexicon) {}

    std::optional<BrokenLabel> labelFrom(Position first) const
    {
        const std::string* text = m_grid.at(first).text();
        if (!text || isNoPiece(*text) || m_lexicon.find(*text) != forms::LabelId::None)
            return std::nullopt;
        BrokenLabel label{{first}, *text};
        for (int piece = 1; piece < mostPieces; ++piece) {
            const Position next{first.row + piece, first.column};
            const std::string* more = m_grid.at(next).text();
            if (!more || isNoPiece(label.text) || isNoPiece(*more))
                return std::nullopt;
            label.text += *more;
            label.pieces.push_back(next);
            if (m_lexicon.find(label.text) != forms::LabelId::None)
                return label;
        }
        return std::nullopt;
    }

    // Where the joined label belongs; nothing where several of its pieces have figures beside them.
    std::optional<Position> placeOf(const BrokenLabel& label) const
    {
        const auto hasFigure = [&](Position piece) { return hasFigureRightOf(piece, m_grid); };
        if (std::ranges::count_if(label.pieces, hasFigure) > 1)
            return std::nullopt;
        const auto found = std::ranges::find_if(label.pieces, hasFigure);
        return found == label.pieces.end() ? label.pieces.front() : *found;
    }

private:
    static bool isNoPiece(const std::string& text) { return text.empty() || text.size() > longestLabelBytes; }

    const Grid& m_grid;
    const forms::Lexicon& m_lexicon;
};

} // namespace

Grid withLabelsJoined(const Grid& grid, const forms::Lexicon& lexicon)
{
    const Search search(grid, lexicon);
    std::map<Position, std::string> joined; // a piece without text is taken by another
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(row); ++column) {
            const Position position{row, column};
            const auto label = joined.contains(position) ? std::nullopt : search.labelFrom(position);
            const auto place = label ? search.placeOf(*label) : std::nullopt;
            if (!place)
                continue;
            for (const Position piece : label->pieces)
                joined[piece] = piece == *place ? label->text : std::string();
        }
    }
    if (joined.empty())
        return grid;
    Grid whole(grid.name());
    copyCells(grid, whole, 0, [&](Position position) {
        const auto found = joined.find(position);
        return found == joined.end()   ? grid.at(position)
               : found->second.empty() ? document::Cell()
                                       : document::Cell{found->second};
    });
    return whole;
}

} // namespace gouji::reading
