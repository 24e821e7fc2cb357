// SPDX-License-Identifier: MPL-2.0
#include "features/new_report/new_report_dialog.hpp"

#include "office/calc/other_workbook.hpp"
#include "office/interop/component.hpp"
#include "office/interop/dialog.hpp"
#include "office/interop/file_picker.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <rtl/ref.hxx>

namespace gouji::new_report {
namespace {

namespace uno = css::uno;

constexpr const char* family = "new-report.ask";
constexpr std::string_view labelled[] = {"agencyLabel", "yearLabel", "lastYearLabel", "note", "browse",
                                         "clear",       "ok",        "cancel"};
// What a button says when it is pressed.
constexpr const char* browse = "browse";
constexpr const char* clear = "clear";

// The dialog while it is open.
class NewReportDialog final : public interop::Component<css::awt::XActionListener> {
public:
    NewReportDialog(const uno::Reference<uno::XComponentContext>& context, const wording::Messages& messages,
                    const ReportFacts& proposed)
        : m_context(context),
          m_messages(messages),
          m_dialog(context, "new_report.xdl", messages, family, labelled),
          m_folder(proposed.folder)
    {
        field("agency")->setText(interop::toUno(proposed.agency));
        field("year")->setText(interop::toUno(proposed.year));
        setFile(proposed.lastYearUrl);
    }

    std::optional<ReportFacts> ask()
    {
        const interop::DisposedAtEnd disposed(m_dialog);
        for (const char* button : {browse, clear}) {
            m_dialog.as<css::awt::XButton>(button)->setActionCommand(rtl::OUString::createFromAscii(button));
            m_dialog.as<css::awt::XButton>(button)->addActionListener(this);
        }
        const auto outcome = m_dialog.execute();
        const ReportFacts given{typed("agency"), typed("year"), m_url, m_folder};
        return outcome == interop::Dialog::Outcome::Accepted ? std::optional(given) : std::nullopt;
    }

    void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override
    {
        interop::guarded(
            "choosing a file",
            [&] {
                if (event.ActionCommand.equalsAscii(clear))
                    setFile({});
                else if (const auto file = askForFile())
                    setFile(*file);
            },
            [](const std::string&) {});
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    uno::Reference<css::awt::XTextComponent> field(std::string_view id) const
    {
        return m_dialog.as<css::awt::XTextComponent>(id);
    }
    std::string typed(std::string_view id) const { return interop::toUtf8(field(id)->getText().trim()); }

    std::optional<std::string> askForFile() const
    {
        return interop::askForFile(m_context,
                                   {m_messages.text("last-year-dialog.title"),
                                    m_messages.text("new-report.ask.reports"), interop::reportPatterns, m_folder});
    }

    void setFile(const std::string& url)
    {
        m_url = url;
        m_dialog.set("lastYear", "Text",
                     uno::Any(interop::toUno(url.empty() ? std::string() : calc::fileNameOf(url))));
        m_dialog.enable(clear, !url.empty());
    }

    const uno::Reference<uno::XComponentContext> m_context;
    const wording::Messages& m_messages;
    const interop::Dialog m_dialog;
    const std::string m_folder;
    std::string m_url;
};

} // namespace

std::optional<ReportFacts> askForFacts(const uno::Reference<uno::XComponentContext>& context,
                                       const wording::Messages& messages, const ReportFacts& proposed)
{
    const rtl::Reference<NewReportDialog> dialog(new NewReportDialog(context, messages, proposed));
    return dialog->ask();
}

} // namespace gouji::new_report
