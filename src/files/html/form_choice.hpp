// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::files {

// A field with a choice, <select>, of which the page shows one option.
class FormChoice {
public:
    void beginOption(bool isSelected)
    {
        m_isOption = true;
        m_isSelected = isSelected;
        m_option.clear();
    }
    void read(std::string_view piece)
    {
        if (m_isOption)
            m_option.append(piece);
    }
    void endOption()
    {
        if (m_isOption && (m_isSelected || !m_hasOption))
            m_shown = m_option;
        m_hasOption |= m_isOption;
        m_isOption = false;
    }

    // The option that is selected, else the first.
    const std::string& shown() const { return m_shown; }

private:
    std::string m_shown;
    std::string m_option; // that is open
    bool m_isOption = false;
    bool m_isSelected = false;
    bool m_hasOption = false;
};

} // namespace gouji::files
