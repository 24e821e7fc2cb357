// SPDX-License-Identifier: MPL-2.0
#include "features/submission/submission_dialog.hpp"

#include "office/interop/dialog.hpp"
#include "office/interop/mnemonic.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>

namespace gouji::submission {
namespace {

namespace uno = css::uno;
using interop::toUno;

constexpr std::string_view labelled[] = {"format", "ods", "xlsx", "pdf", "asValues", "ok", "cancel"};
constexpr std::string_view formats[] = {"ods", "xlsx", "pdf"}; // the radio buttons, and the endings

std::optional<std::string> askForPlace(const uno::Reference<uno::XComponentContext>& context,
                                       const wording::Messages& messages, const SubmissionQuestion& question,
                                       std::string_view ending)
{
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(
        context, css::ui::dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    const rtl::OUString filter =
        toUno(interop::withoutMnemonic(messages.text(std::string("submission.").append(ending))));
    picker->setTitle(toUno(messages.text("submission.title")));
    picker->appendFilter(filter, toUno(std::string("*.").append(ending)));
    picker->setCurrentFilter(filter);
    if (!question.folder.empty())
        picker->setDisplayDirectory(toUno(question.folder));
    picker->setDefaultName(toUno(std::string(question.fileName).append(".").append(ending)));
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK)
        return std::nullopt;
    const auto files = picker->getSelectedFiles();
    if (files.getLength() == 0)
        return std::nullopt;
    const std::string url = interop::toUtf8(files[0]);
    const std::string end = std::string(".").append(ending);
    return url.ends_with(end) ? url : url + end;
}

} // namespace

std::optional<SubmissionChoice> askForSubmission(const uno::Reference<uno::XComponentContext>& context,
                                                 const wording::Messages& messages,
                                                 const SubmissionQuestion& question)
{
    const interop::Dialog dialog(context, "submit.xdl", messages, "submission", labelled);
    dialog.set("summary", "Label", uno::Any(toUno(question.summary)));
    dialog.as<css::awt::XRadioButton>("ods")->setState(true);
    const auto outcome = dialog.execute();
    std::string_view ending = formats[0];
    for (const std::string_view format : formats)
        if (dialog.as<css::awt::XRadioButton>(format)->getState())
            ending = format;
    const bool asValues = dialog.as<css::awt::XCheckBox>("asValues")->getState() == 1;
    dialog.dispose();
    if (outcome != interop::Dialog::Outcome::Accepted)
        return std::nullopt;
    const auto url = askForPlace(context, messages, question, ending);
    if (!url)
        return std::nullopt;
    return SubmissionChoice{*url, asValues ? FunctionResults::AsValues : FunctionResults::AsFormulas};
}

} // namespace gouji::submission
