// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/presentation/messages.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <span>
#include <string>
#include <string_view>

namespace gouji::interop {

// A dialog of the extension's dialogs folder, with its controls by their ids. It is asked once, and gone then:
// what listens to its controls must not keep it alive.
class Dialog {
public:
    // Labels the dialog and those of its controls by the messages <family>.title and <family>.<id>.
    Dialog(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view file,
           const presentation::Messages& messages, std::string_view family,
           std::span<const std::string_view> labelled);
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    template <typename Interface>
    css::uno::Reference<Interface> as(std::string_view id) const
    {
        return css::uno::Reference<Interface>(control(id), css::uno::UNO_QUERY_THROW);
    }

    void set(std::string_view id, const char* property, const css::uno::Any& value) const;
    void enable(std::string_view id, bool enabled) const { as<css::awt::XWindow2>(id)->setEnable(enabled); }
    void show(std::string_view id, bool shown) const { as<css::awt::XWindow2>(id)->setVisible(shown); }

    enum class Outcome { Accepted, Cancelled };

    // Shows the dialog until the user has done with it. The controls can still be read.
    Outcome execute() const;
    void end() const { m_dialog->endExecute(); }
    // Takes the dialog down.
    void dispose() const;

private:
    css::uno::Reference<css::awt::XControl> control(std::string_view id) const;

    css::uno::Reference<css::awt::XDialog> m_dialog;
    css::uno::Reference<css::awt::XControlContainer> m_controls;
};

} // namespace gouji::interop
