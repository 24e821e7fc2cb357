// SPDX-License-Identifier: MPL-2.0
#include "calc/interop/dialog.hpp"

#include "calc/interop/text.hpp"

#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace gouji::interop {

namespace uno = css::uno;

Dialog::Dialog(const uno::Reference<uno::XComponentContext>& context, std::string_view file,
               const presentation::Messages& messages, std::string_view family,
               std::span<const std::string_view> labelled)
    : m_dialog(css::awt::DialogProvider2::create(context)->createDialog(
        toUno("vnd.sun.star.extension://org.gouji.calc/dialogs/" + std::string(file)))),
      m_controls(m_dialog, uno::UNO_QUERY_THROW)
{
    const auto text = [&](std::string_view id) {
        return toUno(messages.text(std::string(family) + "." + std::string(id)));
    };
    m_dialog->setTitle(text("title"));
    for (const std::string_view id : labelled)
        set(id, "Label", uno::Any(text(id)));
}

Dialog::Outcome Dialog::execute() const
{
    constexpr sal_Int16 accepted = 1;
    return m_dialog->execute() == accepted ? Outcome::Accepted : Outcome::Cancelled;
}

void Dialog::dispose() const { uno::Reference<css::lang::XComponent>(m_dialog, uno::UNO_QUERY_THROW)->dispose(); }

void Dialog::set(std::string_view id, const char* property, const uno::Any& value) const
{
    uno::Reference<css::beans::XPropertySet>(control(id)->getModel(), uno::UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

uno::Reference<css::awt::XControl> Dialog::control(std::string_view id) const
{
    return m_controls->getControl(toUno(id));
}

} // namespace gouji::interop
