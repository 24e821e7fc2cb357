// SPDX-License-Identifier: MPL-2.0
#include "office/interop/dialog_buttons.hpp"

#include "office/interop/component.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/help.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <rtl/ref.hxx>

#include <cstdlib>
#include <string>
#include <utility>

namespace gouji::interop {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

// What the office itself goes by.
bool acceptsBeforeCancelling()
{
    const char* const desktop = std::getenv("XDG_CURRENT_DESKTOP");
    return desktop && std::string_view(desktop).find("KDE") != std::string_view::npos;
}

Reference<css::beans::XPropertySet> modelOf(const Reference<css::awt::XControl>& control)
{
    return {control->getModel(), UNO_QUERY_THROW};
}

sal_Int32 numberOf(const Reference<css::beans::XPropertySet>& model, const char* name)
{
    sal_Int32 number = 0;
    model->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= number;
    return number;
}

// The widths stay: the one that moves to the left begins where the other one did.
void swap(const Reference<css::beans::XPropertySet>& left, const Reference<css::beans::XPropertySet>& right)
{
    const sal_Int32 begin = numberOf(left, "PositionX");
    const sal_Int32 end = numberOf(right, "PositionX") + numberOf(right, "Width");
    right->setPropertyValue("PositionX", Any(begin));
    left->setPropertyValue("PositionX", Any(end - numberOf(left, "Width")));
    const Any order = left->getPropertyValue("TabIndex");
    left->setPropertyValue("TabIndex", right->getPropertyValue("TabIndex"));
    right->setPropertyValue("TabIndex", order);
}

class HelpButton final : public Component<css::awt::XActionListener> {
public:
    HelpButton(Reference<css::uno::XComponentContext> context, Language language, std::string_view page)
        : m_context(std::move(context)),
          m_language(language),
          m_page(page)
    {}

    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override
    {
        guarded(
            "help", [this] { showHelp(m_context, m_language, m_page); }, [](const std::string&) {});
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    const Reference<css::uno::XComponentContext> m_context;
    const Language m_language;
    const std::string m_page;
};

} // namespace

void orderButtons(const Reference<css::awt::XControlContainer>& dialog)
{
    const auto cancel = dialog->getControl("cancel");
    auto accept = dialog->getControl("ok");
    if (!accept.is())
        accept = dialog->getControl("save");
    if (cancel.is() && accept.is() && acceptsBeforeCancelling())
        swap(modelOf(cancel), modelOf(accept));
}

void openHelpOnButton(const Reference<css::awt::XControlContainer>& dialog,
                      const Reference<css::uno::XComponentContext>& context, Language language,
                      std::string_view page)
{
    if (const Reference<css::awt::XButton> help(dialog->getControl("help"), css::uno::UNO_QUERY); help.is())
        help->addActionListener(new HelpButton(context, language, page));
}

} // namespace gouji::interop
