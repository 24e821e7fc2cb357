// SPDX-License-Identifier: MPL-2.0
#include "features/new_report/from_file_dialog.hpp"

#include "office/interop/dialog.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>

#include <algorithm>

namespace gouji::new_report {
namespace {

constexpr const char* family = "from-file";
constexpr std::string_view labelled[] = {"report", "purpose", "thisReport", "lastYears", "ok", "cancel"};

} // namespace

std::optional<FileUse> askForUse(const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const wording::Messages& messages, const std::vector<std::string>& reports)
{
    const interop::Dialog dialog(context, "from_file.xdl", messages, family, labelled);
    const auto list = dialog.as<css::awt::XListBox>("reports");
    for (const std::string& report : reports)
        list->addItem(interop::toUno(report), list->getItemCount());
    list->selectItemPos(0, true);
    dialog.enable("reports", reports.size() > 1);
    dialog.as<css::awt::XRadioButton>("thisReport")->setState(true);
    const auto outcome = dialog.execute();
    FileUse use;
    use.report = static_cast<std::size_t>(std::max<sal_Int16>(0, list->getSelectedItemPos()));
    if (dialog.as<css::awt::XRadioButton>("lastYears")->getState())
        use.purpose = Purpose::LastYears;
    dialog.dispose();
    return outcome == interop::Dialog::Outcome::Accepted ? std::optional(use) : std::nullopt;
}

} // namespace gouji::new_report
