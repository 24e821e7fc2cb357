// SPDX-License-Identifier: MPL-2.0
#include "office/interop/dialog.hpp"

#include "office/interop/dispose_window.hpp"
#include "office/interop/help.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/DialogProvider2.hpp>

#include <string>

namespace gouji::interop {

namespace uno = css::uno;

Dialog::Dialog(const uno::Reference<css::awt::XDialog>& dialog)
    : NamedControls(uno::Reference<css::awt::XControlContainer>(dialog, uno::UNO_QUERY_THROW)),
      m_dialog(dialog)
{}

Dialog::Dialog(const uno::Reference<uno::XComponentContext>& context, std::string_view file,
               const wording::Messages& messages, std::string_view family,
               std::span<const std::string_view> labelled)
    : Dialog(css::awt::DialogProvider2::create(context)->createDialog(
        toUno("vnd.sun.star.extension://org.gouji.calc/dialogs/" + std::string(file))))
{
    m_dialog->setTitle(toUno(messages.text(std::string(family) + ".title")));
    label(messages, family, labelled);
    openHelpOnF1(uno::Reference<css::awt::XControlContainer>(m_dialog, uno::UNO_QUERY_THROW), context,
                 messages.language(), file.substr(0, file.find('.')));
}

Dialog::Outcome Dialog::execute() const
{
    constexpr sal_Int16 accepted = 1;
    return m_dialog->execute() == accepted ? Outcome::Accepted : Outcome::Cancelled;
}

void Dialog::dispose() const { disposeWindow(m_dialog); }

} // namespace gouji::interop
