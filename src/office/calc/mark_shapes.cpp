// SPDX-License-Identifier: MPL-2.0
#include "office/calc/mark_shapes.hpp"

#include "office/calc/drawn_figure.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/drawing/PointSequenceSequence.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <algorithm>
#include <vector>

namespace gouji::calc {

namespace {

namespace uno = css::uno;
namespace drawing = css::drawing;

constexpr const char* groupName = "org.gouji.marks";

// Calc's layer of the Detective's arrows: not selectable, not copied, not written to files.
constexpr sal_Int16 internalLayer = 2;

// In 1/100 mm.
constexpr sal_Int32 borderInset = 40;

constexpr sal_Int32 paper = 0xFFFFFF; // below a proposed figure

struct Look {
    sal_Int32 colour;    // at least 4 : 1 against white and against black, but for blanks
    sal_Int32 lineWidth; // in 1/100 mm
};

Look lookOf(const MarkLook& look)
{
    const sal_Int32 factor = look.style == MarkStyle::Strong ? 2 : 1;
    switch (look.kind) {
    case Mark::Kind::Error:
        return {0xDD2C2C, 50 * factor};
    case Mark::Kind::Warning:
        return {0xB86E00, 35 * factor};
    case Mark::Kind::Blank:
        return {0xB8B8B8, 0};
    case Mark::Kind::Proposal:
        break;
    }
    return {0x1A7F64, 35 * factor};
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

using Points = std::vector<css::awt::Point>;

// A sign in the upper left corner, where no figure stands, however narrow the column.
Points cornerOf(const css::awt::Rectangle& area, sal_Int32 longest)
{
    const sal_Int32 side = std::min(longest, std::min(area.Width, area.Height) / 2);
    return {{area.X, area.Y}, {area.X + side, area.Y}, {area.X, area.Y + side}, {area.X, area.Y}};
}

Points frameOf(const css::awt::Rectangle& area)
{
    const sal_Int32 right = area.X + area.Width;
    const sal_Int32 bottom = area.Y + area.Height;
    return {{area.X, area.Y}, {right, area.Y}, {right, bottom}, {area.X, bottom}, {area.X, area.Y}};
}

// A closed path that encloses nothing: a line there and back.
Points thereAndBack(Points points)
{
    for (std::size_t index = points.size() - 1; index-- > 0;)
        points.push_back(points[index]);
    return points;
}

// What is filled stands first, the lines after it.
using Drawing = std::vector<Points>;

// Errors have a full sign, warnings an empty one, blanks a small one: they can be told without seeing colours.
Drawing signOf(const MarkLook& look, const css::awt::Rectangle& area)
{
    if (look.kind == Mark::Kind::Blank)
        return {cornerOf(area, 90)};
    const Points corner = cornerOf(area, 150);
    Drawing drawing{look.kind == Mark::Kind::Error ? corner : thereAndBack(corner)};
    if (look.style != MarkStyle::Symbol)
        drawing.push_back(thereAndBack(frameOf(area)));
    return drawing;
}

// Beside the cell, on the side to which its row goes on, so that the figure it holds can be read too.
Drawing calloutOf(const std::string& figure, const css::awt::Rectangle& area)
{
    constexpr sal_Int32 gap = 60;
    constexpr sal_Int32 widest = 10'000;
    const bool isFromRightToLeft = area.X < 0;
    std::vector<Points> strokes = strokesOf(figure, {area.X + area.Width + gap, area.Y, widest, area.Height});
    sal_Int32 right = 0;
    for (const Points& stroke : strokes)
        for (const css::awt::Point& point : stroke)
            right = std::max(right, point.X - area.X);
    const sal_Int32 width = right + gap - area.Width;
    const sal_Int32 shift = isFromRightToLeft ? -(area.Width + width + gap) : 0;
    Drawing drawing{frameOf({area.X + area.Width + gap + shift, area.Y, width, area.Height})};
    for (Points& stroke : strokes) {
        for (css::awt::Point& point : stroke)
            point.X += shift;
        drawing.push_back(thereAndBack(std::move(stroke)));
    }
    drawing.push_back(thereAndBack(frameOf(area)));
    return drawing;
}

drawing::PointSequenceSequence sequenceOf(const std::vector<Points>& lines)
{
    drawing::PointSequenceSequence sequence(static_cast<sal_Int32>(lines.size()));
    std::ranges::transform(lines, sequence.getArray(), [](const Points& points) {
        return drawing::PointSequence(points.data(), static_cast<sal_Int32>(points.size()));
    });
    return sequence;
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

// Lines and areas only: each text in a drawing costs the office memory that it does not give back.
void addMarkShape(const Document& document, const uno::Reference<drawing::XShapes>& group,
                  const css::awt::Rectangle& area, const MarkLook& markLook)
{
    // Inside the cell: a border on its edge would make the printed area reach into the next column.
    const css::awt::Rectangle border(area.X + borderInset, area.Y + borderInset, area.Width - 2 * borderInset,
                                     area.Height - 2 * borderInset);
    const bool isPreview = markLook.kind == Mark::Kind::Proposal;
    const uno::Reference<drawing::XShape> shape = newShape(document, "com.sun.star.drawing.PolyPolygonShape");
    group->add(shape);
    const Look look = lookOf(markLook);
    const auto properties = as<css::beans::XPropertySet>(shape);
    set(properties, "PolyPolygon",
        sequenceOf(isPreview ? calloutOf(markLook.figure, border) : signOf(markLook, border)));
    set(properties, "FillStyle", drawing::FillStyle_SOLID);
    set(properties, "FillColor", isPreview ? paper : look.colour);
    // No dashes: a named dash would stay in the document.
    set(properties, "LineStyle", drawing::LineStyle_SOLID);
    set(properties, "LineWidth", look.lineWidth);
    set(properties, "LineColor", look.colour);
    set(properties, "Printable", false);
    set(properties, "LayerID", internalLayer);
}

} // namespace gouji::calc
