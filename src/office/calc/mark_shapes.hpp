// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"
#include "office/calc/mark_style.hpp"
#include "office/calc/marks.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/drawing/XShapes.hpp>

#include <string>

namespace gouji::calc {

// What all shapes of ours are named, wherever they are found.
bool isNamedAsMarks(const css::uno::Reference<css::drawing::XShape>& shape);

// An empty group for the marks of a sheet, added to its page: it does not print, cannot be moved, lets clicks
// through and is left out of files in the office's own formats.
css::uno::Reference<css::drawing::XShapes> addMarkGroup(const Document& document,
                                                        const css::uno::Reference<css::drawing::XDrawPage>& page);

struct MarkLook {
    Mark::Kind kind = Mark::Kind::Error;
    MarkStyle style = MarkStyle::Frame;
    std::string figure = {}; // a proposed one, drawn beside the cell
};

// A border just inside the area of a cell with a sign in its corner, or with a proposed figure beside it; of a
// blank cell a small sign alone. Telling without colour, on light and dark alike, and never over the figure in the
// cell.
void addMarkShape(const Document& document, const css::uno::Reference<css::drawing::XShapes>& group,
                  const css::awt::Rectangle& area, const MarkLook& look);

} // namespace gouji::calc
