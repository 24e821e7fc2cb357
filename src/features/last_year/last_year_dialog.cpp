// SPDX-License-Identifier: MPL-2.0
#include "features/last_year/last_year_dialog.hpp"

#include "office/calc/other_workbook.hpp"
#include "office/interop/component.hpp"
#include "office/interop/dialog.hpp"
#include "office/interop/file_picker.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <rtl/ref.hxx>

namespace gouji::last_year {
namespace {

namespace uno = css::uno;
using interop::toUno;
using Kind = session::LastYearChoice::Kind;

constexpr const char* family = "last-year-dialog";
constexpr std::string_view labelled[] = {"question", "file",     "sheet", "nothing",
                                         "browse",   "remember", "ok",    "cancel"};

// The dialog while it is open.
class LastYearDialog final : public interop::Component<css::awt::XActionListener, css::awt::XItemListener> {
public:
    LastYearDialog(const uno::Reference<uno::XComponentContext>& context, const wording::Messages& messages,
                   const LastYearQuestion& question)
        : m_context(context),
          m_messages(messages),
          m_dialog(context, "last_year.xdl", messages, family, labelled)
    {
        fill(question);
    }

    std::optional<LastYearAnswer> ask()
    {
        const interop::DisposedAtEnd disposed(m_dialog);
        m_dialog.as<css::awt::XButton>("browse")->addActionListener(this);
        for (const char* radio : {"file", "sheet", "nothing"})
            m_dialog.as<css::awt::XRadioButton>(radio)->addItemListener(this);
        const auto outcome = m_dialog.execute();
        const LastYearAnswer given = answer();
        return outcome == interop::Dialog::Outcome::Accepted ? std::optional(given) : std::nullopt;
    }

    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override
    {
        interop::guarded(
            "choosing a file", [this] { browse(); }, [](const std::string&) {});
    }
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent&) override { enable(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    std::string text(std::string_view id) const
    {
        return m_messages.text(std::string(family) + "." + std::string(id));
    }
    bool isChosen(std::string_view radio) const { return m_dialog.as<css::awt::XRadioButton>(radio)->getState(); }

    void fill(const LastYearQuestion& question)
    {
        const auto sheets = m_dialog.as<css::awt::XListBox>("sheets");
        for (const std::string& sheet : question.sheets)
            sheets->addItem(toUno(sheet), sheets->getItemCount());
        if (!question.sheets.empty())
            sheets->selectItemPos(0, true);
        m_hasSheets = !question.sheets.empty();
        if (question.present.kind == Kind::Sheet)
            sheets->selectItem(toUno(question.present.place), true);
        if (question.present.kind == Kind::File)
            setFile(question.present.place);
        choose(question.present.kind == Kind::Sheet && m_hasSheets ? "sheet" : "file");
        m_dialog.as<css::awt::XCheckBox>("remember")->setState(question.remember == Remember::InDocument ? 1 : 0);
        enable();
    }

    void choose(std::string_view radio) { m_dialog.as<css::awt::XRadioButton>(radio)->setState(true); }

    void setFile(const std::string& url)
    {
        m_url = url;
        m_dialog.set("fileName", "Text", uno::Any(toUno(calc::fileNameOf(url))));
    }

    // What cannot be used now is grey; without a file there is nothing to accept.
    void enable()
    {
        m_dialog.enable("sheet", m_hasSheets);
        m_dialog.enable("sheets", m_hasSheets && isChosen("sheet"));
        m_dialog.enable("fileName", isChosen("file"));
        m_dialog.enable("ok", !isChosen("file") || !m_url.empty());
    }

    void browse()
    {
        const auto file =
            interop::askForFile(m_context, {text("title"), text("workbooks"), interop::reportPatterns});
        if (!file)
            return;
        setFile(*file);
        choose("file");
        enable();
    }

    LastYearAnswer answer() const
    {
        const bool remembers = m_dialog.as<css::awt::XCheckBox>("remember")->getState() == 1;
        LastYearAnswer answer{{}, remembers ? Remember::InDocument : Remember::Never};
        if (isChosen("file"))
            answer.choice = {Kind::File, m_url};
        else if (isChosen("sheet"))
            answer.choice = {Kind::Sheet,
                             interop::toUtf8(m_dialog.as<css::awt::XListBox>("sheets")->getSelectedItem())};
        return answer;
    }

    const uno::Reference<uno::XComponentContext> m_context;
    const wording::Messages& m_messages;
    const interop::Dialog m_dialog;
    std::string m_url;
    bool m_hasSheets = false;
};

} // namespace

std::optional<LastYearAnswer> askForLastYear(const uno::Reference<uno::XComponentContext>& context,
                                             const wording::Messages& messages, const LastYearQuestion& question)
{
    const rtl::Reference<LastYearDialog> dialog(new LastYearDialog(context, messages, question));
    return dialog->ask();
}

} // namespace gouji::last_year
