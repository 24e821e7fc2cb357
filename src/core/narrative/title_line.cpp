// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/title_line.hpp"

#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

constexpr std::size_t longestLine = 60;
constexpr std::size_t mostLines = 3;

bool mayBeTitle(std::u32string_view line)
{
    return line.size() <= longestLine && line.find_first_of(U"。;") == line.npos;
}

bool endsAsReport(std::u32string_view text) { return text.ends_with(U"报告") || text.ends_with(U"年报"); }

// A title may end in a bracket: the year, a draft's mark.
std::u32string_view withoutNote(std::u32string_view text)
{
    if (!text.ends_with(U')'))
        return text;
    const std::size_t open = text.rfind(U'(');
    return open == text.npos ? text : text.substr(0, open);
}

rules::Passage whole(const Reviewed& reviewed, const ReadParagraph& line)
{
    return passageOf(reviewed, line, 0, line.letters.text.size());
}

} // namespace

std::optional<TitleLine> titleLineOf(const Reviewed& reviewed)
{
    const std::u32string official = text::compact(reviewed.claims.title);
    const auto& sections = reviewed.subject.report.sections;
    std::vector<const ReadParagraph*> lines;
    for (const ReadParagraph& paragraph : reviewed.text) {
        if (sections[paragraph.section].number != 0 || !mayBeTitle(paragraph.letters.text))
            break;
        lines.push_back(&paragraph);
    }
    std::optional<TitleLine> found;
    for (std::size_t last = 0; last < lines.size(); ++last) {
        TitleLine title;
        for (std::size_t line = last + 1 - std::min(last + 1, mostLines); line <= last; ++line) {
            title.text += lines[line]->letters.text;
            title.passages.push_back(whole(reviewed, *lines[line]));
        }
        title.isOfficial = withoutNote(title.text).ends_with(official);
        if (title.isOfficial)
            return title;
        const bool isReport =
            endsAsReport(withoutNote(title.text)) && title.text.find(U"信息公开") != title.text.npos;
        if (isReport && !found)
            found = std::move(title);
    }
    return found;
}

} // namespace gouji::narrative
