// SPDX-License-Identifier: MPL-2.0
#include "office/interop/dialog.hpp"

#include "office/interop/dialog_buttons.hpp"
#include "office/interop/dispose_window.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/help.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/DialogProvider.hpp>
#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/frame/Desktop.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace gouji::interop {

namespace uno = css::uno;

namespace {

// Above the window that the user works in, where there is one.
uno::Reference<css::awt::XDialogProvider> providerIn(const uno::Reference<css::frame::XFrame>& frame,
                                                     const uno::Reference<uno::XComponentContext>& context)
{
    const auto controller = frame.is() ? frame->getController() : nullptr;
    const auto model = controller.is() ? controller->getModel() : nullptr;
    return model.is() ? css::awt::DialogProvider::createWithModel(context, model)
                      : uno::Reference<css::awt::XDialogProvider>(css::awt::DialogProvider2::create(context),
                                                                  uno::UNO_QUERY_THROW);
}

void disposeGuarded(const Dialog& dialog)
{
    guarded(
        "taking a dialog down", [&] { dialog.dispose(); }, [](const std::string&) {});
}

} // namespace

Dialog::Dialog(const uno::Reference<css::frame::XFrame>& frame, const uno::Reference<css::awt::XDialog>& dialog)
    : NamedControls(uno::Reference<css::awt::XControlContainer>(dialog, uno::UNO_QUERY_THROW)),
      m_frame(frame),
      m_dialog(dialog)
{}

Dialog::Dialog(const uno::Reference<uno::XComponentContext>& context, std::string_view file,
               const wording::Messages& messages, std::string_view family,
               std::span<const std::string_view> labelled)
    : Dialog(context, css::frame::Desktop::create(context)->getCurrentFrame(), file)
{
    m_dialog->setTitle(toUno(messages.text(std::string(family) + ".title")));
    label(messages, family, labelled);
    const uno::Reference<css::awt::XControlContainer> controls(m_dialog, uno::UNO_QUERY_THROW);
    if (controls->getControl("help").is())
        label(messages, "dialog", std::array{std::string_view("help")});
    const std::string_view page = file.substr(0, file.find('.'));
    openHelpOnF1InDialog(m_dialog, context, messages.language(), page);
    openHelpOnButton(controls, context, messages.language(), page);
    orderButtons(controls);
}

Dialog::Dialog(const uno::Reference<uno::XComponentContext>& context,
               const uno::Reference<css::frame::XFrame>& frame, std::string_view file)
    : Dialog(frame,
             providerIn(frame, context)
                 ->createDialog(toUno("vnd.sun.star.extension://org.gouji.calc/dialogs/" + std::string(file))))
{}

Dialog::Outcome Dialog::execute() const
{
    constexpr sal_Int16 accepted = 1;
    centre();
    return m_dialog->execute() == accepted ? Outcome::Accepted : Outcome::Cancelled;
}

// A window made from a file stands where the file says.
void Dialog::centre() const
{
    const uno::Reference<css::awt::XWindow> window(m_dialog, uno::UNO_QUERY_THROW);
    if (!m_frame.is() || !m_frame->getContainerWindow().is())
        return;
    const css::awt::Rectangle around = m_frame->getContainerWindow()->getPosSize();
    const css::awt::Rectangle area = window->getPosSize();
    window->setPosSize(std::max<sal_Int32>((around.Width - area.Width) / 2, 0),
                       std::max<sal_Int32>((around.Height - area.Height) / 2, 0), 0, 0, css::awt::PosSize::POS);
}

void Dialog::dispose() const
{
    if (std::exchange(m_isDisposed, true))
        return;
    disposeWindow(m_dialog);
}

Dialog::~Dialog() { disposeGuarded(*this); }

DisposedAtEnd::~DisposedAtEnd() { disposeGuarded(m_dialog); }

} // namespace gouji::interop
