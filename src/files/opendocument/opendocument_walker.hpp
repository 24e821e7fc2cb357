// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/opendocument/opendocument_grammar.hpp"
#include "files/opendocument/opendocument_styles.hpp"
#include "files/values/cell_text.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// Walks an OpenDocument file and puts the text of its paragraphs together.
class OpenDocumentWalker : public XmlWalker<OpenDocumentPlace> {
protected:
    // Grammar and styles outlive it.
    OpenDocumentWalker(std::span<const OpenDocumentStep> grammar, const OpenDocumentStyles& styles)
        : XmlWalker(grammar),
          m_styles(styles)
    {}

    // Where a place begins and where it ends, by when the text of a paragraph is known.
    virtual void begin(OpenDocumentPlace place, const XmlElement& element) = 0;
    virtual void end(OpenDocumentPlace place) = 0;
    // Characters that stand in no paragraph.
    virtual void readOutside(OpenDocumentPlace, std::string_view) {}

    // Of all paragraphs since it was cleared.
    const CellText& text() const { return m_text; }
    void clearText() { m_text = {}; }

    // Whether a text has a style that is not among those known.
    bool lacksStyles() const { return m_lacksStyles; }

    // A field may say that it is not shown.
    bool isShown(OpenDocumentPlace place, const XmlElement& element) const override;

private:
    void enter(OpenDocumentPlace place, const XmlElement& element) final;
    void leave(OpenDocumentPlace place) final;
    void read(OpenDocumentPlace place, std::string_view piece) final;
    void refuseLongText();
    void beginText(std::string_view family, const XmlElement& element, Line around);

    const OpenDocumentStyles& m_styles;
    bool m_lacksStyles = false;
    std::vector<Line> m_lines; // of the paragraphs and what is open in them
    CellText m_text;
    std::vector<CellText> m_around; // of the paragraphs in which frames are open
};

// A count of rows, columns or spaces; 1 where none is written.
int countIn(const XmlElement& element, const XmlName& attribute, int most);

// Empty where it is not written.
std::string textIn(const XmlElement& element, const XmlName& attribute);

} // namespace gouji::files
