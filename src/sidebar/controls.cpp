// SPDX-License-Identifier: MPL-2.0
#include "sidebar/controls.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>

namespace gouji::sidebar {

using css::awt::Size;
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using interop::toUno;
using interop::toUtf8;

namespace {

Reference<XPropertySet> modelOf(const Reference<css::awt::XWindow2>& control)
{
    return {Reference<css::awt::XControl>(control, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW};
}

rtl::OUString textProperty(const Reference<XPropertySet>& model)
{
    const rtl::OUString text("Text");
    return model->getPropertySetInfo()->hasPropertyByName(text) ? text : rtl::OUString("Label");
}

} // namespace

Controls::Controls(const Reference<css::uno::XComponentContext>& context, std::string_view dialogUrl,
                   const Reference<css::awt::XWindow>& parent)
    : m_window(css::awt::ContainerWindowProvider::create(context)->createContainerWindow(
        toUno(dialogUrl), {}, Reference<css::awt::XWindowPeer>(parent, UNO_QUERY_THROW), {})),
      m_container(m_window, UNO_QUERY_THROW)
{}

Reference<css::awt::XWindow2> Controls::control(std::string_view id) const
{
    return {m_container->getControl(toUno(id)), UNO_QUERY_THROW};
}

void Controls::setText(std::string_view id, const std::string& text) const
{
    if (text == this->text(id))
        return; // written again, it would scroll back to its beginning and flicker
    const auto model = modelOf(control(id));
    model->setPropertyValue(textProperty(model), Any(toUno(text)));
}

std::string Controls::text(std::string_view id) const
{
    const auto model = modelOf(control(id));
    rtl::OUString text;
    model->getPropertyValue(textProperty(model)) >>= text;
    return toUtf8(text);
}

void Controls::show(std::string_view id, bool shown) const
{
    const auto changed = control(id);
    if (changed->isVisible() != shown)
        changed->setVisible(shown);
}

void Controls::enable(std::string_view id, bool enabled) const
{
    const auto changed = control(id);
    if (changed->isEnabled() != enabled)
        changed->setEnable(enabled);
}

Size Controls::preferredSize(std::string_view id) const
{
    return as<css::awt::XLayoutConstrains>(id)->getMinimumSize();
}

sal_Int32 Controls::heightFor(std::string_view id, sal_Int32 width) const
{
    return as<css::awt::XLayoutConstrains>(id)->calcAdjustedSize(Size(width, 0)).Height;
}

void Controls::place(std::string_view id, const css::awt::Rectangle& area) const
{
    const auto placed = control(id);
    const css::awt::Rectangle before = placed->getPosSize();
    if (before.X != area.X || before.Y != area.Y || before.Width != area.Width || before.Height != area.Height)
        placed->setPosSize(area.X, area.Y, area.Width, area.Height, css::awt::PosSize::POSSIZE);
}

Size Controls::toPixels(const Size& appFontUnits) const
{
    const Reference<css::awt::XUnitConversion> conversion(
        Reference<css::awt::XControl>(m_window, UNO_QUERY_THROW)->getPeer(), UNO_QUERY_THROW);
    return conversion->convertSizeToPixel(appFontUnits, css::util::MeasureUnit::APPFONT);
}

sal_Int32 Controls::pixels(sal_Int32 appFontUnits) const { return toPixels(Size(appFontUnits, 0)).Width; }

// By definition, eight units.
sal_Int32 Controls::lineHeight() const { return toPixels(Size(0, 8)).Height; }

} // namespace gouji::sidebar
