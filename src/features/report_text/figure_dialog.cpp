// SPDX-License-Identifier: MPL-2.0
#include "features/report_text/figure_dialog.hpp"

#include "office/interop/component.hpp"
#include "office/interop/dialog.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <rtl/ref.hxx>

namespace gouji::report_text {
namespace {

namespace uno = css::uno;

constexpr const char* family = "insert-figure-dialog";
constexpr std::string_view labelled[] = {"find", "figures", "ok", "cancel"};

// The dialog while it is open.
class FigureDialog final : public interop::Component<css::awt::XTextListener> {
public:
    FigureDialog(const uno::Reference<uno::XComponentContext>& context, const wording::Messages& messages,
                 const std::vector<NamedFigure>& figures)
        : m_messages(messages),
          m_figures(figures),
          m_dialog(context, "insert_figure.xdl", messages, family, labelled)
    {
        fill({});
    }

    std::optional<NamedFigure> ask()
    {
        const interop::DisposedAtEnd disposed(m_dialog);
        m_dialog.as<css::awt::XTextComponent>("words")->addTextListener(this);
        const auto outcome = m_dialog.execute();
        const sal_Int16 position = m_dialog.as<css::awt::XListBox>("list")->getSelectedItemPos();
        const bool isChosen = position >= 0 && static_cast<std::size_t>(position) < m_shown.size();
        return outcome == interop::Dialog::Outcome::Accepted && isChosen
                   ? std::optional(m_figures[m_shown[static_cast<std::size_t>(position)]])
                   : std::nullopt;
    }

    void SAL_CALL textChanged(const css::awt::TextEvent&) override
    {
        interop::guarded(
            "looking for a figure",
            [this] { fill(interop::toUtf8(m_dialog.as<css::awt::XTextComponent>("words")->getText())); },
            [](const std::string&) {});
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    // Those whose names hold the words.
    void fill(const std::string& words)
    {
        const auto list = m_dialog.as<css::awt::XListBox>("list");
        list->removeItems(0, list->getItemCount());
        m_shown.clear();
        for (std::size_t index = 0; index < m_figures.size(); ++index) {
            const NamedFigure& figure = m_figures[index];
            if (figure.name.find(words) == std::string::npos)
                continue;
            const std::string line =
                m_messages.text("insert-figure-dialog.line", {{"name", figure.name}, {"figure", figure.figure}});
            list->addItem(interop::toUno(line), static_cast<sal_Int16>(m_shown.size()));
            m_shown.push_back(index);
        }
        if (!m_shown.empty())
            list->selectItemPos(0, true);
        m_dialog.enable("ok", !m_shown.empty());
    }

    const wording::Messages& m_messages;
    const std::vector<NamedFigure>& m_figures;
    const interop::Dialog m_dialog;
    std::vector<std::size_t> m_shown; // in m_figures, in the order of the list
};

} // namespace

std::optional<NamedFigure> askForFigure(const uno::Reference<uno::XComponentContext>& context,
                                        const wording::Messages& messages, const std::vector<NamedFigure>& figures)
{
    const rtl::Reference<FigureDialog> dialog(new FigureDialog(context, messages, figures));
    return dialog->ask();
}

} // namespace gouji::report_text
