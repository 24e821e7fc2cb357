// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <string_view>

namespace gouji::sidebar {

// The controls of a window that was loaded from a dialog file, by their ids.
class Controls {
public:
    Controls(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view dialogUrl,
             const css::uno::Reference<css::awt::XWindow>& parent);

    const css::uno::Reference<css::awt::XWindow>& window() const { return m_window; }
    css::uno::Reference<css::awt::XWindow2> control(std::string_view id) const;

    template <typename Interface>
    css::uno::Reference<Interface> as(std::string_view id) const
    {
        return css::uno::Reference<Interface>(control(id), css::uno::UNO_QUERY_THROW);
    }

    // The label of a button, check box or fixed text, the text of a text field.
    void setText(std::string_view id, const std::string& text) const;
    std::string text(std::string_view id) const;

    // What is as it should be is left alone: each change costs a new layout.
    bool isShown(std::string_view id) const { return control(id)->isVisible(); }
    void show(std::string_view id, bool shown) const;
    void enable(std::string_view id, bool enabled) const;

    // The room a control asks for; its height where its text wraps at that width. In pixels.
    css::awt::Size preferredSize(std::string_view id) const;
    sal_Int32 heightFor(std::string_view id, sal_Int32 width) const;
    void place(std::string_view id, const css::awt::Rectangle& area) const;

    // Lengths that grow with the font and the screen's resolution: in quarters of a character's width.
    sal_Int32 pixels(sal_Int32 appFontUnits) const;
    // The height of a line of text, in pixels.
    sal_Int32 lineHeight() const;

private:
    css::awt::Size toPixels(const css::awt::Size& appFontUnits) const;

    css::uno::Reference<css::awt::XWindow> m_window;
    css::uno::Reference<css::awt::XControlContainer> m_container;
};

} // namespace gouji::sidebar
