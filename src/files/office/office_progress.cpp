// SPDX-License-Identifier: MPL-2.0
#include "files/office/office_progress.hpp"

#include <charconv>

namespace gouji::files {
namespace {

constexpr std::string_view storing = "convert ";
constexpr std::string_view arrow = " -> ";
constexpr std::string_view notOpened = "source file could not be loaded";
constexpr std::string_view notThisFamily = "no export filter";
// A line without end is none of the office's.
constexpr std::size_t longestLine = 1 << 16;

} // namespace

bool OfficeProgress::take(std::string_view text)
{
    bool hasMoved = false;
    m_rest += text;
    for (auto end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n')) {
        hasMoved = takeLine(std::string_view(m_rest).substr(0, end)) || hasMoved;
        m_rest.erase(0, end + 1);
    }
    if (m_rest.size() > longestLine)
        m_rest.clear();
    return hasMoved;
}

bool OfficeProgress::takeLine(std::string_view line)
{
    if (line.starts_with(storing)) {
        // "convert /…/000012 -> /…/000012.xlsx using filter : …"
        const std::string_view source = line.substr(0, line.find(arrow));
        const std::string_view name = source.substr(source.rfind('/') + 1);
        std::size_t number = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), number).ec != std::errc()
            || number < m_current)
            return false;
        m_current = number;
        m_isStoring = true;
        return true;
    }
    if (line.find(notOpened) == std::string_view::npos && line.find(notThisFamily) == std::string_view::npos)
        return false;
    m_current += m_isStoring ? 2 : 1;
    m_isStoring = false;
    return true;
}

} // namespace gouji::files
