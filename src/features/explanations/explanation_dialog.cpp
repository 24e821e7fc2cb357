// SPDX-License-Identifier: MPL-2.0
#include "features/explanations/explanation_dialog.hpp"

#include "office/interop/component.hpp"
#include "office/interop/dialog.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <rtl/ref.hxx>

namespace gouji::explanations {
namespace {

using css::uno::Reference;
using interop::toUno;

constexpr std::string_view labelled[] = {"label", "withdraw", "save", "cancel"};

// The dialog while it is open.
class ExplanationDialog final : public interop::Component<css::awt::XActionListener, css::awt::XTextListener> {
public:
    ExplanationDialog(const Reference<css::uno::XComponentContext>& context, const wording::Messages& messages,
                      const Explainable& explainable)
        : m_dialog(context, "explanation.xdl", messages, "explanation-dialog", labelled)
    {
        m_dialog.set("finding", "Label", css::uno::Any(toUno(explainable.message)));
        m_dialog.set("text", "Text", css::uno::Any(toUno(explainable.suggested)));
        m_dialog.show("withdraw", !explainable.given.empty());
        enable();
    }

    std::optional<std::string> ask()
    {
        const interop::DisposedAtEnd disposed(m_dialog);
        m_dialog.as<css::awt::XButton>("withdraw")->addActionListener(this);
        m_dialog.as<css::awt::XTextComponent>("text")->addTextListener(this);
        const auto outcome = m_dialog.execute();
        std::optional<std::string> answer;
        if (m_isWithdrawn)
            answer.emplace();
        else if (outcome == interop::Dialog::Outcome::Accepted)
            answer = text();
        return answer;
    }

    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override
    {
        m_isWithdrawn = true;
        m_dialog.end();
    }
    void SAL_CALL textChanged(const css::awt::TextEvent&) override { enable(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    std::string text() const
    {
        return interop::toUtf8(m_dialog.as<css::awt::XTextComponent>("text")->getText().trim());
    }
    void enable() { m_dialog.enable("save", !text().empty()); }

    const interop::Dialog m_dialog;
    bool m_isWithdrawn = false;
};

} // namespace

std::optional<std::string> askForExplanation(const Reference<css::uno::XComponentContext>& context,
                                             const wording::Messages& messages, const Explainable& explainable)
{
    const rtl::Reference<ExplanationDialog> dialog(new ExplanationDialog(context, messages, explainable));
    return dialog->ask();
}

} // namespace gouji::explanations
