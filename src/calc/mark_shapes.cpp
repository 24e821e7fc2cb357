// SPDX-License-Identifier: MPL-2.0
#include "calc/mark_shapes.hpp"

#include "calc/interop/text.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/drawing/TextHorizontalAdjust.hpp>
#include <com/sun/star/drawing/TextVerticalAdjust.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XText.hpp>

namespace gouji::calc {

namespace {

namespace uno = css::uno;
namespace drawing = css::drawing;

constexpr const char* groupName = "org.gouji.marks";

// Calc's layer of the Detective's arrows: not selectable, not copied, not written to files.
constexpr sal_Int16 internalLayer = 2;

// In 1/100 mm.
constexpr sal_Int32 borderInset = 40;
constexpr sal_Int32 textInset = 20;

struct Look {
    const char* symbol;
    sal_Int32 colour;    // at least 4 : 1 against white and against black
    sal_Int32 lineWidth; // in 1/100 mm; 0 for no line
};

sal_Int32 inStyle(MarkStyle style, sal_Int32 lineWidth)
{
    switch (style) {
    case MarkStyle::Frame:
        return lineWidth;
    case MarkStyle::Strong:
        return 2 * lineWidth;
    case MarkStyle::Symbol:
        break;
    }
    return 0;
}

Look lookOf(const MarkLook& look)
{
    if (look.severity == rules::Severity::Error)
        return {"≠", 0xDD2C2C, inStyle(look.style, 50)};
    return {"!", 0xB86E00, inStyle(look.style, 35)};
}

template <typename Value>
void set(const uno::Reference<css::beans::XPropertySet>& properties, const char* name, const Value& value)
{
    properties->setPropertyValue(rtl::OUString::createFromAscii(name), uno::Any(value));
}

uno::Reference<drawing::XShape> newShape(const Document& document, const char* service)
{
    return uno::Reference<drawing::XShape>(
        as<css::lang::XMultiServiceFactory>(document)->createInstance(rtl::OUString::createFromAscii(service)),
        uno::UNO_QUERY_THROW);
}

uno::Reference<drawing::XShape> addRectangle(const Document& document,
                                             const uno::Reference<drawing::XShapes>& group,
                                             const css::awt::Rectangle& area)
{
    const uno::Reference<drawing::XShape> shape = newShape(document, "com.sun.star.drawing.RectangleShape");
    group->add(shape);
    shape->setPosition({area.X, area.Y});
    shape->setSize({area.Width, area.Height});
    const auto properties = as<css::beans::XPropertySet>(shape);
    set(properties, "FillStyle", drawing::FillStyle_NONE);
    set(properties, "LineStyle", drawing::LineStyle_NONE);
    set(properties, "Printable", false);
    set(properties, "LayerID", internalLayer);
    return shape;
}

void drawBorder(const uno::Reference<css::beans::XPropertySet>& properties, const Look& look)
{
    if (look.lineWidth == 0)
        return;
    // No dashes: a named dash would stay in the document.
    set(properties, "LineStyle", drawing::LineStyle_SOLID);
    set(properties, "LineWidth", look.lineWidth);
    set(properties, "LineColor", look.colour);
}

void drawSymbol(const uno::Reference<css::beans::XPropertySet>& properties, const Look& look)
{
    set(properties, "TextHorizontalAdjust", drawing::TextHorizontalAdjust_LEFT);
    set(properties, "TextVerticalAdjust", drawing::TextVerticalAdjust_TOP);
    for (const char* inset : {"TextLeftDistance", "TextRightDistance", "TextUpperDistance", "TextLowerDistance"})
        set(properties, inset, textInset);
    for (const char* height : {"CharHeight", "CharHeightAsian"})
        set(properties, height, 10.0f);
    for (const char* weight : {"CharWeight", "CharWeightAsian"})
        set(properties, weight, css::awt::FontWeight::BOLD);
    set(properties, "CharColor", look.colour);
}

} // namespace

bool isNamedAsMarks(const uno::Reference<drawing::XShape>& shape)
{
    const uno::Reference<css::container::XNamed> named(shape, uno::UNO_QUERY);
    return named.is() && named->getName().startsWith(rtl::OUString::createFromAscii(groupName));
}

uno::Reference<drawing::XShapes> addMarkGroup(const Document& document,
                                              const uno::Reference<drawing::XDrawPage>& page)
{
    const uno::Reference<drawing::XShape> group = newShape(document, "com.sun.star.drawing.GroupShape");
    // Named first: should anything fail from here on, a sweep finds it.
    as<css::container::XNamed>(group)->setName(rtl::OUString::createFromAscii(groupName));
    page->add(group);
    // Nothing but this corner above the sheet's edge keeps the group out of what is cut, deleted or moved with
    // the cells below it.
    addRectangle(document, as<drawing::XShapes>(group), {0, -100, 1, 1});
    const auto properties = as<css::beans::XPropertySet>(group);
    set(properties, "LayerID", internalLayer);
    set(properties, "Printable", false);
    set(properties, "MoveProtect", true);
    set(properties, "SizeProtect", true);
    return as<drawing::XShapes>(group);
}

void addMarkShape(const Document& document, const uno::Reference<drawing::XShapes>& group,
                  const css::awt::Rectangle& area, const MarkLook& markLook)
{
    // Inside the cell: a border on its edge would make the printed area reach into the next column.
    const css::awt::Rectangle border(area.X + borderInset, area.Y + borderInset, area.Width - 2 * borderInset,
                                     area.Height - 2 * borderInset);
    const uno::Reference<drawing::XShape> shape = addRectangle(document, group, border);
    const Look look = lookOf(markLook);
    const auto properties = as<css::beans::XPropertySet>(shape);
    drawBorder(properties, look);
    as<css::text::XTextRange>(shape)->setString(interop::toUno(look.symbol));
    drawSymbol(properties, look);
}

} // namespace gouji::calc
