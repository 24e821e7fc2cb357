// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/ooxml/docx_fields.hpp"
#include "files/ooxml/docx_numbering.hpp"
#include "files/ooxml/docx_styles.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji::files {

// Puts the text of a paragraph together as it is shown: with the number that its list gives it, without hidden
// text and the instructions of fields.
class DocxText {
public:
    // Both outlive it.
    DocxText(const DocxStyles& styles, DocxNumbering& numbering) : m_styles(styles), m_numbering(numbering) {}

    void beginParagraph();
    void setStyle(std::string_view style) { m_style = style; }
    void setList(std::string_view list) { m_place.list = list; }
    void setLevel(int level) { m_place.level = level; }
    // The paragraph's own end is hidden or deleted: it is no item of a list where nothing of its text is left.
    void hideMark() { m_markIsHidden = true; }

    // Runs may stand in runs.
    void beginRun() { m_runs.push_back({}); }
    void endRun() { m_runs.pop_back(); }
    void setRunStyle(std::string_view style) { m_runs.back().style = style; }
    void hideRun(bool hidden) { m_runs.back().isHidden = hidden; }
    void setRunLine(Line line) { m_runs.back().line = line; }

    // Where a field ends that was not calculated, its instruction stands in the text.
    void markField(std::string_view type);
    void addFieldCode(std::string_view piece) { m_fields.addCode(piece); }
    // A box of text may lie anywhere near the paragraph that it belongs to: its text is kept apart.
    void beginBox() { ++m_boxes; }
    void endBox() { --m_boxes; }
    // Returns whether the text is still one that a cell may have.
    bool append(std::string_view text);

    std::string takeParagraph();
    // What stands in the boxes of the paragraph.
    std::string takeBoxed() { return std::exchange(m_boxed, {}); }

private:
    struct Run {
        std::string style = {};
        std::optional<bool> isHidden = {};
        std::optional<Line> line = {};
    };

    bool isHidden(const Run& run) const;
    Line line() const;
    DocxListPlace place() const;

    const DocxStyles& m_styles;
    DocxNumbering& m_numbering;
    DocxFields m_fields;
    std::vector<Run> m_runs;
    // Of the paragraph.
    std::string m_text;
    std::string m_boxed;
    std::string m_style;
    DocxListPlace m_place;
    int m_boxes = 0; // that are open
    bool m_markIsHidden = false;
};

} // namespace gouji::files
