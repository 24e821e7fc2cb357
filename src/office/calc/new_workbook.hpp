// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/location.hpp"
#include "office/calc/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gouji::calc {

// What goes into a cell of a new workbook: a number, or a text as it stands.
struct NewCell {
    document::CellLocation at;
    std::variant<double, std::string> content;
};

// A workbook that was made from a template and is shown to nobody else yet: it closes again with this object,
// unless it is kept.
class NewWorkbook {
public:
    // Opens it, untitled, in a window of its own. Its document is null where there is no such template.
    NewWorkbook(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& templateUrl);
    ~NewWorkbook();
    NewWorkbook(const NewWorkbook&) = delete;
    NewWorkbook& operator=(const NewWorkbook&) = delete;

    const Document& document() const { return m_document; }

    // The first cell of the range with that name; nullopt where the workbook names none so.
    std::optional<document::CellLocation> named(const std::string& name) const;

    // Changes the document as its beginning: there is nothing to undo.
    void change(const std::function<void()>& change) const;
    // Writes cells as the beginning of the document: there is nothing to undo.
    void fillIn(const std::vector<NewCell>& cells) const;

    // From now on it is the user's: nothing of how it came about is left to be undone.
    void keep();

private:
    Document m_document;
    bool m_isKept = false;
};

} // namespace gouji::calc
