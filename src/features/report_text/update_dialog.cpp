// SPDX-License-Identifier: MPL-2.0
#include "features/report_text/update_dialog.hpp"

#include "office/interop/dialog.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/XListBox.hpp>

namespace gouji::report_text {
namespace {

constexpr const char* family = "update-text-dialog";
constexpr std::string_view labelled[] = {"question", "ok", "cancel"};

} // namespace

std::optional<std::vector<std::size_t>>
askForChanges(const css::uno::Reference<css::uno::XComponentContext>& context, const wording::Messages& messages,
              const std::vector<std::string>& changes)
{
    const interop::Dialog dialog(context, "update_text.xdl", messages, family, labelled);
    const auto list = dialog.as<css::awt::XListBox>("changes");
    css::uno::Sequence<sal_Int16> all(static_cast<sal_Int32>(changes.size()));
    for (std::size_t index = 0; index < changes.size(); ++index) {
        list->addItem(interop::toUno(changes[index]), static_cast<sal_Int16>(index));
        all.getArray()[index] = static_cast<sal_Int16>(index);
    }
    list->selectItemsPos(all, true);
    const auto outcome = dialog.execute();
    std::vector<std::size_t> chosen;
    for (const sal_Int16 position : list->getSelectedItemsPos())
        chosen.push_back(static_cast<std::size_t>(position));
    dialog.dispose();
    return outcome == interop::Dialog::Outcome::Accepted ? std::optional(chosen) : std::nullopt;
}

} // namespace gouji::report_text
