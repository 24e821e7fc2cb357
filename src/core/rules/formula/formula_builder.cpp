// SPDX-License-Identifier: MPL-2.0
#include "core/rules/formula/formula_builder.hpp"

#include "core/text/ascii.hpp"
#include "core/text/text.hpp"

#include <cstddef>

namespace gouji::rules::formula {

int FormulaBuilder::columnAt(std::string_view::const_iterator place) const
{
    const auto before = static_cast<std::size_t>(place - m_text.begin());
    return static_cast<int>(text::decodeUtf8(m_text.substr(0, before)).size()) + 1;
}

Name FormulaBuilder::name(std::string_view text) const
{
    Name name{{}, columnAt(text.begin()), m_period};
    constexpr std::string_view separators[] = {"·", "|"};
    while (true) {
        std::size_t end = text.npos;
        std::size_t length = 0;
        for (const std::string_view separator : separators) {
            if (const auto found = text.find(separator); found < end) {
                end = found;
                length = separator.size();
            }
        }
        name.parts.emplace_back(text::trimmed(text.substr(0, end)));
        if (end == text.npos)
            return name;
        text.remove_prefix(end + length);
    }
}

} // namespace gouji::rules::formula
