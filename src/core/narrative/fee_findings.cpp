// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/fee_findings.hpp"

#include "core/narrative/section_passage.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

bool holdsOne(const std::vector<std::u32string>& words, std::u32string_view text)
{
    return std::ranges::any_of(words, [&](const std::u32string& word) { return text.find(word) != text.npos; });
}

std::optional<figures::Decimal> unpaidIn(const Reviewed& reviewed)
{
    const auto& reading = reviewed.claims.fee.reading;
    if (!reading || reading->terms.empty())
        return std::nullopt;
    const auto& entry = reviewed.subject.figures[reading->terms.front().cell.index];
    // A report without the row, or in which it is blank, says nothing.
    if (!entry.cell || entry.cell->figure.kind != document::Figure::Kind::Number)
        return std::nullopt;
    return reviewed.subject.figures.figure(reading->terms.front().cell.index);
}

// What the text says of the fee.
struct SaidOfFee {
    bool isMentioned = false;
    const ReadParagraph* unpaid = nullptr; // says, where the fee is to be reported, that some did not pay
};

SaidOfFee saidOfFee(const Reviewed& reviewed)
{
    const packs::FeeWords& fee = reviewed.claims.fee;
    SaidOfFee said;
    for (const ReadParagraph& paragraph : reviewed.text) {
        const std::u32string& text = paragraph.letters.text;
        said.isMentioned = said.isMentioned || holdsOne(fee.words, text);
        const bool isOfSection = reviewed.subject.report.sections[paragraph.section].number == fee.section;
        if (isOfSection && holdsOne(fee.unpaid, text) && !holdsOne(fee.none, text))
            said.unpaid = &paragraph;
    }
    return said;
}

rules::Finding unpaidInTextAlone(const Reviewed& reviewed, const ReadParagraph& paragraph)
{
    constexpr std::size_t longest = 60; // of the quotation
    rules::Passage passage = passageOf(reviewed, paragraph, 0, std::min(longest, paragraph.letters.text.size()));
    rules::Finding finding = findingAbout("fee", {std::move(passage)}, "unpaid");
    finding.severity = rules::Severity::Information;
    return finding;
}

} // namespace

Findings feeFindings(const Reviewed& reviewed)
{
    const reports::Section* section = sectionOf(reviewed.subject.report, reviewed.claims.fee.section);
    const auto unpaid = unpaidIn(reviewed);
    if (!section || !unpaid || lettersIn(*section) == 0 || !isWholeText(reviewed))
        return {};
    const SaidOfFee said = saidOfFee(reviewed);
    if (unpaid->isZero())
        return said.unpaid ? Findings{unpaidInTextAlone(reviewed, *said.unpaid)} : Findings{};
    if (said.isMentioned)
        return {};
    rules::Finding finding = aboutSection("fee", *section);
    finding.message->arguments["unpaid"] = unpaid->toString();
    return {finding};
}

} // namespace gouji::narrative
