// SPDX-License-Identifier: MPL-2.0
#include "files/xml/xml_name.hpp"

#include <algorithm>
#include <array>

namespace gouji::files {
namespace {

struct KnownNamespace {
    std::string_view uri;
    XmlNamespace space;
};

constexpr std::array knownNamespaces = {
    KnownNamespace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", XmlNamespace::Table},
    KnownNamespace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", XmlNamespace::Text},
    KnownNamespace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", XmlNamespace::Office},
    KnownNamespace{"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", XmlNamespace::Drawing},
    KnownNamespace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", XmlNamespace::Style},
    KnownNamespace{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", XmlNamespace::Manifest},
    KnownNamespace{"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", XmlNamespace::Meta},
    KnownNamespace{"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
                   XmlNamespace::CalcExtension},
    KnownNamespace{"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
                   XmlNamespace::OfficeExtension},
    KnownNamespace{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", XmlNamespace::Spreadsheet},
    KnownNamespace{"http://purl.oclc.org/ooxml/spreadsheetml/main", XmlNamespace::Spreadsheet},
    KnownNamespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", XmlNamespace::Word},
    KnownNamespace{"http://purl.oclc.org/ooxml/wordprocessingml/main", XmlNamespace::Word},
    KnownNamespace{"urn:schemas-microsoft-com:vml", XmlNamespace::VectorMarkup},
    KnownNamespace{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                   XmlNamespace::WordDrawing},
    KnownNamespace{"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", XmlNamespace::WordDrawing},
    KnownNamespace{"http://schemas.openxmlformats.org/drawingml/2006/main", XmlNamespace::WordDrawing},
    KnownNamespace{"http://purl.oclc.org/ooxml/drawingml/main", XmlNamespace::WordDrawing},
    KnownNamespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", XmlNamespace::WordDrawing},
    KnownNamespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", XmlNamespace::WordDrawing},
    KnownNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/math", XmlNamespace::Math},
    KnownNamespace{"http://purl.oclc.org/ooxml/officeDocument/math", XmlNamespace::Math},
    KnownNamespace{"http://schemas.openxmlformats.org/markup-compatibility/2006",
                   XmlNamespace::MarkupCompatibility},
    KnownNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                   XmlNamespace::OfficeRelationships},
    KnownNamespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", XmlNamespace::OfficeRelationships},
    KnownNamespace{"http://schemas.openxmlformats.org/package/2006/relationships",
                   XmlNamespace::PackageRelationships},
    KnownNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                   XmlNamespace::CustomProperties},
    KnownNamespace{"http://purl.oclc.org/ooxml/officeDocument/customProperties", XmlNamespace::CustomProperties},
    KnownNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
                   XmlNamespace::PropertyTypes},
    KnownNamespace{"http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes", XmlNamespace::PropertyTypes},
};

} // namespace

XmlNamespace namespaceNamed(std::string_view uri)
{
    const auto known = std::ranges::find(knownNamespaces, uri, &KnownNamespace::uri);
    return known == knownNamespaces.end() ? XmlNamespace::Unknown : known->space;
}

} // namespace gouji::files
