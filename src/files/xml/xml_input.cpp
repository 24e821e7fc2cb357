// SPDX-License-Identifier: MPL-2.0
#include "files/xml/xml_input.hpp"

#include "files/input/declared_encoding.hpp"
#include "files/input/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace gouji::files {
namespace {

using namespace std::string_view_literals;

// No declaration is longer, unless with blanks.
constexpr std::size_t longestDeclaration = 256;

// Those that expat knows. UTF-16 shows by its bytes: text that could be read as ASCII only says so.
constexpr std::array known = {""sv, "utf-8"sv, "iso-8859-1"sv, "us-ascii"sv};

// What "<?xml … encoding="…"?>" says; empty where it says nothing, or cannot be read as ASCII.
std::string encodingDeclaredIn(std::string_view beginning)
{
    if (beginning.starts_with("\xEF\xBB\xBF"))
        beginning.remove_prefix(3);
    const std::string_view declaration = beginning.substr(0, beginning.find("?>"));
    return declaration.starts_with("<?xml") ? declaredEncoding(declaration) : std::string();
}

} // namespace

Result<XmlInput> XmlInput::of(ByteSource& source, const Limits& limits)
{
    XmlInput input(source);
    if (const auto taken = input.takeBeginning(); !taken)
        return taken.error();
    const std::string declared = encodingDeclaredIn(input.m_taken);
    if (std::ranges::find(known, declared) != known.end())
        return input;
    const auto rest = allOf(source, limits);
    if (!rest)
        return rest.error();
    input.m_taken = toUtf8(input.m_taken + *rest, declared);
    input.m_isConverted = true;
    return input;
}

Result<void> XmlInput::takeBeginning()
{
    std::array<char, longestDeclaration> buffer{};
    while (m_taken.size() < longestDeclaration) {
        const auto got = m_source.read(std::span(buffer).first(longestDeclaration - m_taken.size()));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        m_taken.append(buffer.data(), *got);
    }
    return {};
}

Result<std::size_t> XmlInput::read(std::span<char> buffer)
{
    if (m_given == m_taken.size())
        return m_isConverted ? Result<std::size_t>(0) : m_source.read(buffer);
    const std::size_t bytes = std::min(buffer.size(), m_taken.size() - m_given);
    std::copy_n(m_taken.data() + m_given, bytes, buffer.data());
    m_given += bytes;
    return bytes;
}

} // namespace gouji::files
