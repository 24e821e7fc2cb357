// SPDX-License-Identifier: MPL-2.0
#include "core/wording/quote_text.hpp"

#include "core/text/text.hpp"
#include "core/wording/text_figure_text.hpp"

#include <algorithm>

namespace gouji::wording {
namespace {

constexpr std::size_t longest = 60; // letters

std::u32string lastOf(std::u32string text, std::size_t most)
{
    return text.size() <= most ? text : U"…" + text.substr(text.size() - most);
}

std::u32string firstOf(std::u32string text, std::size_t most)
{
    return text.size() <= most ? text : text.substr(0, most) + U"…";
}

} // namespace

std::string markedQuote(const std::string& quote, std::size_t begin, std::size_t length)
{
    if (length == 0 || begin + length > quote.size())
        return text::encodeUtf8(firstOf(text::decodeUtf8(quote), longest));
    std::u32string before = text::decodeUtf8(quote.substr(0, begin));
    const std::u32string figure = text::decodeUtf8(quote.substr(begin, length));
    const std::u32string after = text::decodeUtf8(quote.substr(begin + length));
    // What stands before says what is counted: it has the room first.
    const std::size_t room = longest - std::min(longest, figure.size());
    before = lastOf(std::move(before), room - std::min(room, std::min<std::size_t>(after.size(), longest / 3)));
    return text::encodeUtf8(before + U"【" + figure + U"】"
                            + firstOf(after, room - std::min(room, before.size())));
}

std::string markedQuote(const rules::Passage& passage)
{
    const bool isInside = passage.figureOffset >= passage.offset;
    return markedQuote(passage.quote, isInside ? passage.figureOffset - passage.offset : 0,
                       isInside ? passage.figureLength : 0);
}

std::string markedQuote(const narrative::TextFigure& figure, const reports::Report& report)
{
    return markedQuote(quoteOf(figure, report), figure.span.begin - figure.quote.begin,
                       figure.span.end - figure.span.begin);
}

} // namespace gouji::wording
