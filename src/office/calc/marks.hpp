// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "office/calc/document.hpp"
#include "office/calc/mark_style.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XShape.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gouji::calc {

// A cell to highlight.
struct Mark {
    // The worst first.
    enum class Kind {
        Error,
        Warning,
        Blank,    // is still to be filled in: hardly to be seen
        Proposal, // another figure should stand there
    };

    int sheetIndex = 0;
    document::Position position;
    Kind kind = Kind::Error;
    std::string figure = {}; // the one that is proposed, shown beside the cell
};

// The marks drawn over the cells of a document. They are no part of it: no undo entry, no modified flag, no
// trace on paper; clicks go through to the cell below.
//
// All marks of a sheet are members of one group that no cell anchors. Up to LibreOffice 7.4, undo entries of Calc
// remember shapes by their address: those of inserted rows every anchored shape, those of cut and deleted cells
// every shape that lies within them, those of a copied sheet every shape of the copy. Undoing one after such a
// shape was removed ends the office. A group without an anchor that reaches beyond the sheet's edge is in none of
// them; and from groups that Calc copied only the members are removed.
class Marks {
public:
    explicit Marks(const Document& document) : m_document(document) {}

    // Draws these instead of all there are, or leaves them alone where they are the same. Hidden cells get none.
    void show(const std::vector<Mark>& marks, MarkStyle style = MarkStyle::Frame);
    // Removes every mark, those in copied sheets too.
    void hide();

    // Draws anew what no longer lies on its cell: rows were inserted, hidden, or made higher.
    void followCells();

    // Takes the marks off for as long as the document is being written, and puts them back.
    void suspend();
    void resume();
    bool suspended() const { return m_suspended; }

private:
    struct Placed {
        CellRange cells; // moves along when rows are inserted
        Mark::Kind kind = Mark::Kind::Error;
        std::string figure;
        std::optional<css::awt::Rectangle> area; // nothing where hidden
    };
    struct Group {
        css::uno::Reference<css::drawing::XDrawPage> page;
        css::uno::Reference<css::drawing::XShape> shape;
    };

    bool areShown(const std::vector<Mark>& marks, MarkStyle style);
    bool place();
    void draw();
    void erase();
    bool forgetLostGroups();

    Document m_document;
    std::vector<Placed> m_placed;
    std::vector<Group> m_groups;
    MarkStyle m_style = MarkStyle::Frame;
    bool m_suspended = false;
};

// Removes marks that a document brought along, in a file written by another program or after a crash.
void sweep(const Document& document);

} // namespace gouji::calc
