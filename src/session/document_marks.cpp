// SPDX-License-Identifier: MPL-2.0
#include "session/document_marks.hpp"

#include "office/calc/navigation.hpp"
#include "session/finding_marks.hpp"
#include "session/settings.hpp"

#include <algorithm>
#include <utility>

namespace gouji::session {

namespace {

std::vector<calc::Mark> marksOf(const corrections::Proposal& proposal)
{
    std::vector<calc::Mark> marks;
    for (const corrections::CellRepair& cell : proposal.cells)
        marks.push_back({cell.sheetIndex, cell.position, calc::Mark::Kind::Proposal, cell.proposed.toString()});
    return marks;
}

// What stands in a text cannot be read off a cell.
std::vector<calc::Mark> marksOf(const corrections::TextCorrection& correction)
{
    const bool isText = correction.side == corrections::TextCorrection::Side::Text;
    return {{correction.change.sheetIndex, correction.change.position, calc::Mark::Kind::Proposal,
             isText ? correction.before + " → " + correction.after : correction.after}};
}

bool areSame(const std::vector<calc::Mark>& left, const std::vector<calc::Mark>& right)
{
    return std::ranges::equal(left, right, [](const calc::Mark& one, const calc::Mark& other) {
        return one.sheetIndex == other.sheetIndex && one.position == other.position && one.figure == other.figure;
    });
}

} // namespace

DocumentMarks::DocumentMarks(const ValidatedDocument& document)
    : m_document(document),
      m_marks(document.document),
      m_areShown(session::readSettings(document.context).showsMarks)
{}

void DocumentMarks::setShown(bool shown)
{
    m_areCleared = false;
    m_areShown = shown;
    Settings settings = session::readSettings(m_document.context);
    settings.showsMarks = shown;
    writeSettings(settings, m_document.context);
}

void DocumentMarks::readSettings() { m_areShown = session::readSettings(m_document.context).showsMarks; }

void DocumentMarks::clear()
{
    m_areCleared = true;
    redraw();
}

void DocumentMarks::toggle(std::vector<calc::Mark> preview)
{
    m_preview = areSame(m_preview, preview) ? std::vector<calc::Mark>() : std::move(preview);
    redraw();
}

void DocumentMarks::preview(const corrections::Proposal& proposal) { toggle(marksOf(proposal)); }

void DocumentMarks::preview(const corrections::TextCorrection& correction) { toggle(marksOf(correction)); }

bool DocumentMarks::isPreviewing(const corrections::TextCorrection& correction) const
{
    return areSame(m_preview, marksOf(correction));
}

bool DocumentMarks::isPreviewing(const corrections::Proposal& proposal) const
{
    return areSame(m_preview, marksOf(proposal));
}

std::vector<calc::Mark> DocumentMarks::toDraw() const
{
    if (m_isOnPaper)
        return {};
    if (!m_preview.empty())
        return m_preview;
    return m_areShown && m_document.validations && !m_areCleared ? session::marksOf(m_document)
                                                                 : std::vector<calc::Mark>();
}

void DocumentMarks::redraw()
{
    if (!m_document.isClosed())
        m_marks.show(toDraw(), session::readSettings(m_document.context).markStyle);
}

void DocumentMarks::followWindows()
{
    const bool previewed = calc::isPreviewed(m_document.document);
    if (std::exchange(m_isOnPaper, previewed) != previewed)
        redraw();
}

} // namespace gouji::session
