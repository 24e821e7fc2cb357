// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "core/reading/sheet_zones.hpp"
#include "core/reports/report.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace gouji::reading {

// All sheets of a document below each other in one, the pieces of tables put together: labels that were broken,
// and rows that stand in several sheets or without the headings of their columns.
class JoinedSheet {
public:
    JoinedSheet(const document::Document& document, const packs::Catalogue& catalogue);

    const document::Document& document() const { return m_joined; }

    // Whether a block was given the official headings of its columns: what stands over them is not looked at then.
    bool hasGivenHeadings() const { return m_hasGivenHeadings; }

    // Says of a report's figures and headings where they stand in the document that was joined. Returns where its
    // tables stand there, part by part; nullopt where a figure stands nowhere, as between two sheets.
    std::optional<ReportPlaces> placeAsInSource(reports::Report& report) const;

private:
    // Where a row comes from; its columns stand so many further right there.
    struct Source {
        std::size_t sheet = 0;
        int row = 0;
        int columnsRight = 0;
    };

    void addBlock(const forms::BlockDefinition& block, const packs::Catalogue& catalogue);
    void addSheets();
    void markRows(std::size_t sheet, const document::Grid& grid);
    const Source* sourceAt(document::Position position) const; // null where nothing comes from
    document::Position sourceOf(document::Position position) const;
    std::size_t partOf(document::Position position, reports::Table& table) const;
    void placeAsInSource(reports::Table& table, ReportPlaces& places) const;

    const document::Document& m_source;
    std::vector<document::Grid> m_sheets; // with labels in one piece
    document::Document m_joined;
    std::vector<std::optional<Source>> m_rows; // of the joined sheet
    std::vector<std::vector<bool>> m_isTaken;  // rows of the sheets
    bool m_hasGivenHeadings = false;
};

} // namespace gouji::reading
