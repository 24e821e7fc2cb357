// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <span>
#include <string_view>

namespace gouji::interop {

// The controls of a window that was loaded from the extension's dialogs folder, by their ids.
class NamedControls {
public:
    explicit NamedControls(const css::uno::Reference<css::awt::XControlContainer>& container)
        : m_container(container)
    {}

    // Gives each control the text <family>.<id> of the messages.
    void label(const wording::Messages& messages, std::string_view family,
               std::span<const std::string_view> ids) const;

    template <typename Interface>
    css::uno::Reference<Interface> as(std::string_view id) const
    {
        return css::uno::Reference<Interface>(control(id), css::uno::UNO_QUERY_THROW);
    }

    void set(std::string_view id, const char* property, const css::uno::Any& value) const;
    void enable(std::string_view id, bool enabled) const { as<css::awt::XWindow2>(id)->setEnable(enabled); }
    void show(std::string_view id, bool shown) const { as<css::awt::XWindow2>(id)->setVisible(shown); }

private:
    css::uno::Reference<css::awt::XControl> control(std::string_view id) const;

    css::uno::Reference<css::awt::XControlContainer> m_container;
};

} // namespace gouji::interop
