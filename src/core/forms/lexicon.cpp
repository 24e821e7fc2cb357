// SPDX-License-Identifier: MPL-2.0
#include "core/forms/lexicon.hpp"

#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

namespace gouji::forms {
namespace {

// Longer texts are sentences, not labels; the longest official one has 36 characters beside its note.
constexpr std::size_t longestLabelBytes = 400;
// Letters beyond the basic plane share the marks of those in it: a mark only says that looking further is worth
// it.
constexpr std::size_t openingMarks = 0x10000;

std::size_t markOf(std::string_view text) { return text::labelOpening(text) % openingMarks; }

} // namespace

Lexicon::Lexicon() : m_openings(openingMarks) {}

LabelId Lexicon::add(std::string_view label)
{
    const std::string key = text::labelKey(label);
    if (key.empty())
        return LabelId::None;
    if (const auto known = m_byKey.find(key); known != m_byKey.end())
        return known->second;
    const auto added = static_cast<LabelId>(m_labels.size());
    m_labels.push_back({std::string(label), text::decodeUtf8(key)});
    m_openings[markOf(label)] = true;
    m_byKey.emplace(key, added);
    m_byKey.emplace(label, added); // a text that is written as it is printed needs no key
    return added;
}

void Lexicon::addSpelling(std::string_view spelling, LabelId label)
{
    m_byKey.emplace(text::labelKey(spelling), label);
    m_openings[markOf(spelling)] = true;
}

LabelId Lexicon::find(std::string_view text) const
{
    if (text.size() > longestLabelBytes || !m_openings[markOf(text)])
        return LabelId::None;
    auto found = m_byKey.find(std::string(text));
    if (found == m_byKey.end())
        found = m_byKey.find(text::labelKey(text));
    return found == m_byKey.end() ? LabelId::None : found->second;
}

} // namespace gouji::forms
