// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/session.hpp"

#include <optional>
#include <string>

// What is changed in a session's document, always on the user's choice and as one undo step; then it is validated
// again. Each returns nullopt on success, otherwise why nothing was changed. Nothing happens in a document that
// was closed.
namespace gouji::session {

// Keeps the choice of last year's report in the document, or forgets it.
std::optional<Message> rememberLastYear(Session& session);
std::optional<Message> forgetLastYear(Session& session);

// Takes the clerk's explanation of a finding, or withdraws it where the text is empty.
std::optional<Message> explain(Session& session, const rules::Finding& finding, const std::string& text);
// Settles information that the user does not want to look at again, in the same way.
std::optional<Message> ignore(Session& session, const rules::Finding& finding);

// Fills 上年结转 in from last year's report.
std::optional<Message> fillCarriedOver(Session& session);
// Puts the formulas of totals back where they were overwritten, in the tables on a sheet.
std::optional<Message> fillTotals(Session& session, int sheetIndex);
// The total of a sum that does not tie, where its formula can be put back: null for findings about anything else.
const rules::FindingCell* totalOf(const rules::Finding& finding);
// Puts that formula back, in no other cell.
std::optional<Message> restoreTotal(Session& session, const FindingIndex& finding);

// Writes a proposal for a finding into the document. Formulas of totals that were overwritten come back.
std::optional<Message> accept(Session& session, const FindingIndex& finding,
                              const corrections::Proposal& proposal);
// Writes the table's figure into the text, or the text's into the table.
std::optional<Message> accept(Session& session, const corrections::TextCorrection& correction);
// Brings the text up to the tables at all these places, together.
std::optional<Message> accept(Session& session, const std::vector<corrections::TextCorrection>& corrections);
// Writes a figure into the sentence in a cell: in the place of its first blank, else at its end.
std::optional<Message> insertFigure(Session& session, const document::CellLocation& cell,
                                    const std::string& figure);

} // namespace gouji::session
