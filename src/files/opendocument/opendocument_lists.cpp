// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_lists.hpp"

#include "files/opendocument/opendocument_walker.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>

namespace gouji::files {
namespace {

constexpr XmlName idName{XmlNamespace::Unknown, "id"};

// What is written in letters or digits needs a space before the text.
bool endsInWord(const std::string& label)
{
    const char last = label.back();
    return (last >= '0' && last <= '9') || (last >= 'A' && last <= 'Z') || (last >= 'a' && last <= 'z');
}

} // namespace

std::shared_ptr<OpenDocumentLists::Numbers> OpenDocumentLists::numbersFor(const XmlElement& element,
                                                                          const std::string& style) const
{
    if (const auto continued = m_byId.find(textIn(element, textName("continue-list"))); continued != m_byId.end())
        return continued->second;
    const bool goesOn = element.attribute(textName("continue-numbering")) == "true";
    const auto before = goesOn ? m_byStyle.find(style) : m_byStyle.end();
    return before != m_byStyle.end() ? before->second : std::make_shared<Numbers>();
}

void OpenDocumentLists::beginList(const XmlElement& element)
{
    const bool isOutermost = m_lists.size() == levelsAbove();
    std::string style = textIn(element, textName("style-name"));
    if (style.empty() && !isOutermost)
        style = m_lists.back().style;
    auto numbers = isOutermost ? numbersFor(element, style) : m_lists.back().numbers;
    if (isOutermost) {
        m_byStyle[style] = numbers;
        if (const auto id = element.attribute(idName))
            m_byId[std::string(*id)] = numbers;
    }
    m_lists.push_back({std::move(style), std::move(numbers), {}});
}

void OpenDocumentLists::endList() { m_lists.pop_back(); }

void OpenDocumentLists::beginItem(const XmlElement& element)
{
    const bool isHeader = element.name() == textName("list-header");
    const bool restarts = element.attribute(textName("start-value")).has_value();
    m_lists.back().items.push_back({restarts ? countIn(element, textName("start-value"), mostRows) : 0, isHeader});
}

void OpenDocumentLists::endItem() { m_lists.back().items.pop_back(); }

std::string OpenDocumentLists::takeLabel(std::string_view paragraphStyle)
{
    if (m_lists.size() == levelsAbove() || m_lists.back().items.empty())
        return {};
    OpenList& list = m_lists.back();
    OpenItem& item = list.items.back();
    if (std::exchange(item.isLabelled, true))
        return {};
    const ListNumbering* numbering =
        m_styles.numbering(list.style.empty() ? m_styles.listStyleOf(paragraphStyle) : list.style);
    if (!numbering)
        return {};
    const std::size_t levels = m_lists.size() - levelsAbove();
    Numbers& numbers = *list.numbers;
    numbers.resize(levels); // those below begin anew
    const auto startOf = [&](std::size_t level) {
        return level < numbering->size() ? (*numbering)[level].start : 1;
    };
    for (std::size_t level = 0; level + 1 < levels; ++level)
        numbers[level] = numbers[level] == 0 ? startOf(level) : numbers[level];
    int& own = numbers.back();
    own = item.start > 0 ? item.start : own == 0 ? startOf(levels - 1) : own + 1;
    const std::string label = listLabel(*numbering, numbers);
    return label.empty() || !endsInWord(label) ? label : label + " ";
}

} // namespace gouji::files
