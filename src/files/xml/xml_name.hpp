// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji::files {

// The namespaces the readers know. Strict and transitional Office Open XML are told apart by nothing else, so
// both have one entry.
enum class XmlNamespace {
    None,
    Unknown,
    CalcExtension,
    CustomProperties,
    Drawing,
    Manifest,
    MarkupCompatibility,
    Math,
    Meta,
    Office,
    OfficeExtension,
    OfficeRelationships,
    PackageRelationships,
    PropertyTypes,
    Spreadsheet,
    Style,
    Table,
    Text,
    VectorMarkup,
    Word,
    WordDrawing,
};

struct XmlName {
    XmlNamespace space = XmlNamespace::None;
    std::string_view local;

    friend bool operator==(const XmlName&, const XmlName&) = default;
};

// The namespace with that URI; Unknown where it is none of the above.
XmlNamespace namespaceNamed(std::string_view uri);

} // namespace gouji::files
