// SPDX-License-Identifier: MPL-2.0
#include "files/html/page_lists.hpp"

#include "files/document/list_number.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::files {
namespace {

// No list is numbered higher.
constexpr int mostItems = 1'000'000;

int numberIn(const HtmlAttributes& attributes, std::string_view name, int otherwise)
{
    return leadingNumber(attributes(name).value_or(""), mostItems).value_or(otherwise);
}

} // namespace

bool PageLists::isList(std::string_view tag)
{
    constexpr std::array<std::string_view, 4> lists{"dir", "menu", "ol", "ul"};
    return std::ranges::find(lists, tag) != lists.end();
}

void PageLists::begin(std::string_view tag, const HtmlAttributes& attributes)
{
    OpenList list;
    if (tag == "ol" && !hidesLabels(attributes))
        list = {numberIn(attributes, "start", 1), std::string(attributes("type").value_or("1"))};
    m_open.push_back(std::move(list));
}

void PageLists::end()
{
    if (!m_open.empty())
        m_open.pop_back();
}

std::string PageLists::label(const HtmlAttributes& item)
{
    if (m_open.empty() || m_open.back().numerals.empty() || hidesLabels(item))
        return {};
    OpenList& list = m_open.back();
    list.next = numberIn(item, "value", list.next);
    return listNumeral(list.next++, list.numerals) + ". ";
}

} // namespace gouji::files
