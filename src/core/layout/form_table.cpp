// SPDX-License-Identifier: MPL-2.0
#include "core/layout/form_table.hpp"

#include "core/layout/block_search.hpp"
#include "core/text/text.hpp"

#include <cstddef>
#include <utility>

namespace gouji::layout {
namespace {

Outcome readBlock(BlockSearch& search)
{
    search.heading = search.labels.take(search.block.heading, search.top, endless);
    if (!search.block.heading.empty() && !search.heading)
        return Outcome::Absent;
    if (search.heading)
        search.top = search.heading->lastLine;
    return search.block.isSingleRow ? readSingleRow(search) : readGrid(search);
}

// Adds the blocks of the form that stand below each other from some height on; returns where the last one ends.
double takeReport(const Form& form, LabelSearch& labels, Places places, double from, FormTables& found)
{
    for (const FormBlock& block : form) {
        const std::vector<bool> before = labels.taken();
        BlockSearch search{labels, block, places, from};
        const Outcome outcome = readBlock(search);
        found.areCertain = found.areCertain && outcome != Outcome::Unclear;
        if (outcome != Outcome::Read) {
            labels.restore(before);
            continue;
        }
        from = search.table.bottom;
        found.tables.push_back(std::move(search.table));
    }
    return from;
}

FormTables formTablesIn(LabelSearch& labels, const Form& form, Places places)
{
    constexpr int mostReports = 50; // in one file
    FormTables found;
    double from = -endless;
    for (int report = 0; report < mostReports; ++report) {
        const std::size_t count = found.tables.size();
        from = takeReport(form, labels, places, from, found);
        if (found.tables.size() == count)
            break;
    }
    return found;
}

} // namespace

FormTables formTablesIn(const std::vector<Word>& words, const Form& form, Places places)
{
    const std::vector<Piece> pieces = piecesOf(words);
    LabelSearch labels(pieces);
    return formTablesIn(labels, form, places);
}

FormTables formTablesIn(const std::vector<Word>& words, const std::vector<Form>& forms, Places places)
{
    const std::vector<Piece> pieces = piecesOf(words);
    LabelSearch labels(pieces);
    const std::vector<bool> untouched = labels.taken();
    FormTables best;
    bool hasOne = false;
    for (const Form& form : forms) {
        labels.restore(untouched);
        FormTables found = formTablesIn(labels, form, places);
        const auto rank = [](const FormTables& tables) {
            std::size_t rows = 0;
            for (const FormTable& table : tables.tables)
                rows += table.rows.size();
            return std::pair(rows, tables.areCertain);
        };
        if (!hasOne || rank(found) > rank(best))
            best = std::move(found);
        hasOne = true;
    }
    return best;
}

bool isFigure(std::string_view word)
{
    bool hasDigit = false;
    while (!word.empty()) {
        const char32_t c = text::narrow(text::takeCodePoint(word));
        hasDigit = hasDigit || (c >= U'0' && c <= U'9');
        if (!(c >= U'0' && c <= U'9') && !text::isOneOf(U".,-+\u2212", c))
            return false;
    }
    return hasDigit;
}

} // namespace gouji::layout
