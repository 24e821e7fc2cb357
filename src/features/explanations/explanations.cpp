// SPDX-License-Identifier: MPL-2.0
#include "features/explanations/explanations.hpp"

#include "core/wording/finding_text.hpp"
#include "features/explanations/explanation_dialog.hpp"
#include "session/edits.hpp"

namespace gouji::explanations {

std::optional<Message> ask(const css::uno::Reference<css::uno::XComponentContext>& context,
                           session::Session& session, session::FindingIndex index)
{
    // Copies: the document may be validated again while the dialog is open.
    const Validation validation = session.validations()->at(index.report);
    const rules::Finding& finding = validation.findings.at(index.finding);
    const auto& messages = session.engine().messages;
    const auto text =
        askForExplanation(context, messages,
                          {wording::messageOf(finding, *validation.edition, messages), finding.explanation,
                           finding.explanation.empty() ? finding.lapsedExplanation : finding.explanation});
    return text ? session::explain(session, finding, *text) : std::nullopt;
}

} // namespace gouji::explanations
