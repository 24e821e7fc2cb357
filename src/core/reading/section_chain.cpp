// SPDX-License-Identifier: MPL-2.0
#include "core/reading/section_chain.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <map>
#include <optional>

namespace gouji::reading {
namespace {

using Match = SectionHeading::Match;

bool isByOfficialWords(const TextLine& line)
{
    return line.heading && (line.heading->match == Match::Official || line.heading->match == Match::Misnumbered);
}

// A line with what speaks for it as a heading, and the best chain of headings that ends with it.
struct Link {
    std::size_t line = 0;
    int number = 0;
    int weight = 0;
    std::optional<std::size_t> before = {}; // the link in front of it
};

int weightOf(const TextFlow& flow, std::size_t line, bool hasContent)
{
    constexpr int misnumbered = 1;
    constexpr int ofSheet = 2;
    constexpr int official = 3;
    const TextLine& heading = flow.lines[line];
    if (heading.heading->match == Match::Misnumbered)
        return misnumbered;
    return (heading.at ? official : ofSheet) + (hasContent ? 1 : 0);
}

// The headings in official words, each weighed.
std::vector<Link> officialHeadings(const TextFlow& flow, LineRange range)
{
    std::vector<Link> links;
    auto table = std::ranges::lower_bound(flow.tables, range.first, {}, &TextFlow::TablePlace::line);
    for (std::size_t line = range.first; line < range.end; ++line) {
        if (!isByOfficialWords(flow.lines[line]))
            continue;
        const std::size_t last = line + (flow.lines[line].goesOn ? 1 : 0);
        while (table != flow.tables.end() && table->line <= last)
            ++table;
        std::size_t next = last + 1;
        const bool isFollowedByTable = table != flow.tables.end() && table->line == next;
        const bool isFollowedByText = next < range.end && !isByOfficialWords(flow.lines[next]);
        const bool hasText = flow.lines[line].heading->length < flow.lines[line].text.size();
        const bool hasContent = isFollowedByTable || isFollowedByText || hasText;
        links.push_back({line, flow.lines[line].heading->number, weightOf(flow, line, hasContent)});
    }
    return links;
}

// The heaviest chain of rising numbers, of equal ones the first.
std::vector<std::size_t> heaviestChain(std::vector<Link> links)
{
    std::map<int, std::pair<int, std::size_t>> best; // by the last number: weight of the chain, its last link
    for (std::size_t index = 0; index < links.size(); ++index) {
        int weight = links[index].weight;
        int before = 0;
        for (const auto& [number, chain] : best) {
            if (number < links[index].number && chain.first > before) {
                before = chain.first;
                links[index].before = chain.second;
            }
        }
        weight += before;
        auto& known = best[links[index].number];
        if (weight > known.first)
            known = {weight, index};
    }
    const auto heaviest = std::ranges::max_element(best, {}, [](const auto& entry) { return entry.second.first; });
    std::vector<std::size_t> lines;
    if (heaviest == best.end())
        return lines;
    for (std::optional<std::size_t> at = heaviest->second.second; at; at = links[*at].before)
        lines.push_back(links[*at].line);
    std::ranges::reverse(lines);
    return lines;
}

// How most of the headings are numbered.
Numbering usualNumbering(const TextFlow& flow, const std::vector<std::size_t>& chain)
{
    std::map<Numbering, int> counts;
    for (const std::size_t line : chain) {
        if (flow.lines[line].heading->numbering != Numbering::None)
            ++counts[flow.lines[line].heading->numbering];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? Numbering::None : most->first;
}

// Puts headings in other words where numbers are left out.
std::vector<std::size_t> withOtherWords(const TextFlow& flow, LineRange range,
                                        const std::vector<std::size_t>& official)
{
    const Numbering numbering = usualNumbering(flow, official);
    std::vector<std::size_t> chain;
    int number = 0;
    std::size_t line = range.first;
    for (std::size_t index = 0; index <= official.size(); ++index) {
        const bool isLast = index == official.size();
        const std::size_t end = isLast ? range.end : official[index];
        const int next = isLast ? std::numeric_limits<int>::max() : flow.lines[end].heading->number;
        for (; line < end && number + 1 < next; ++line) {
            const auto& heading = flow.lines[line].heading;
            const bool fits = heading && heading->match == Match::OtherWords && heading->numbering == numbering
                              && heading->number > number && heading->number < next;
            if (fits) {
                chain.push_back(line);
                number = heading->number;
            }
        }
        if (isLast)
            break;
        chain.push_back(end);
        number = next;
        line = end + 1;
    }
    return chain;
}

} // namespace

std::vector<std::size_t> headingLines(const TextFlow& flow, LineRange range)
{
    const std::vector<std::size_t> official = heaviestChain(officialHeadings(flow, range));
    return official.empty() ? official : withOtherWords(flow, range, official);
}

} // namespace gouji::reading
