// SPDX-License-Identifier: MPL-2.0
#include "office/interop/file_picker.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>

namespace gouji::interop {

std::optional<std::string> askForFile(const css::uno::Reference<css::uno::XComponentContext>& context,
                                      const FileQuestion& question)
{
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(
        context, css::ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
    picker->setTitle(toUno(question.title));
    picker->appendFilter(toUno(question.kind), rtl::OUString::createFromAscii(question.patterns));
    picker->setCurrentFilter(toUno(question.kind));
    if (!question.folder.empty())
        picker->setDisplayDirectory(toUno(question.folder));
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK)
        return std::nullopt;
    const auto files = picker->getSelectedFiles();
    return files.getLength() == 0 ? std::nullopt : std::optional(toUtf8(files[0]));
}

} // namespace gouji::interop
