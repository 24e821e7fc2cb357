// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace gouji::files {

// The namespaces the readers know. Strict and transitional Office Open XML are told apart by nothing else, so
// both have one entry.
enum class XmlNamespace {
    None,
    Unknown,
    CalcExtension,
    CustomProperties,
    Manifest,
    Meta,
    Office,
    OfficeRelationships,
    PackageRelationships,
    PropertyTypes,
    Spreadsheet,
    Table,
    Text,
};

struct XmlName {
    XmlNamespace space = XmlNamespace::None;
    std::string_view local;

    friend bool operator==(const XmlName&, const XmlName&) = default;
};

// Between namespace and local name, as the parser hands names out. Cannot occur in a namespace.
inline constexpr char xmlNameSeparator = ' ';

// Reads "urn:oasis:names:tc:opendocument:xmlns:table:1.0 table-cell".
XmlName xmlNameOf(std::string_view expanded);

// The beginning of an element; valid only while it is handed over.
class XmlElement {
public:
    // Names and values alternate in attributes, a null pointer ends them.
    XmlElement(std::string_view expandedName, const char* const* attributes)
        : m_name(xmlNameOf(expandedName)),
          m_attributes(attributes)
    {}

    const XmlName& name() const { return m_name; }
    std::optional<std::string_view> attribute(const XmlName& name) const;

private:
    XmlName m_name;
    const char* const* m_attributes;
};

} // namespace gouji::files
