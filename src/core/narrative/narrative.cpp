// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/narrative.hpp"

#include "core/narrative/paragraphs.hpp"

namespace gouji::narrative {

Narrative read(const rules::Subject& subject, const reports::Report*)
{
    Narrative narrative;
    if (!subject.edition.claims || subject.report.sections.empty())
        return narrative;
    const ReadText text = readText(subject);
    narrative.figures = figuresOf(text, subject);
    return narrative;
}

} // namespace gouji::narrative
