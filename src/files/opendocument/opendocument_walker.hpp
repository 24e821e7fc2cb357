// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/opendocument/opendocument_grammar.hpp"
#include "files/values/cell_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// Walks an OpenDocument file and puts the text of its paragraphs together.
class OpenDocumentWalker : public XmlWalker<OpenDocumentPlace> {
protected:
    using XmlWalker::XmlWalker;

    // Where a place begins and where it ends, by when the text of a paragraph is known.
    virtual void begin(OpenDocumentPlace place, const XmlElement& element) = 0;
    virtual void end(OpenDocumentPlace place) = 0;
    // Characters that stand in no paragraph.
    virtual void readOutside(OpenDocumentPlace, std::string_view) {}

    // Of all paragraphs since it was cleared.
    const CellText& text() const { return m_text; }
    void clearText() { m_text = {}; }

    // A field may say that it is not shown.
    bool isShown(OpenDocumentPlace place, const XmlElement& element) const override;

private:
    void enter(OpenDocumentPlace place, const XmlElement& element) final;
    void leave(OpenDocumentPlace place) final;
    void read(OpenDocumentPlace place, std::string_view piece) final;
    void refuseLongText();

    CellText m_text;
    std::vector<CellText> m_around; // of the paragraphs in which frames are open
};

// A count of rows, columns or spaces; 1 where none is written.
int countIn(const XmlElement& element, const XmlName& attribute, int most);

// Empty where it is not written.
std::string textIn(const XmlElement& element, const XmlName& attribute);

} // namespace gouji::files
