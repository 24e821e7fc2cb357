// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_text.hpp"
#include "files/xml/xml_parser.hpp"
#include "fuzz/target.hpp"

// The content.xml of an .odt.
void gouji::fuzz::run(std::string_view input)
{
    const files::Limits limits = smallLimits();
    files::OpenDocumentStyles styles;
    files::OpenDocumentStyleReader reader(styles);
    MemorySource beginning(input);
    static_cast<void>(files::parseXml(beginning, "content.xml", limits, reader));
    MemorySource source(input);
    files::OpenDocumentText text(limits, "Table", styles);
    if (files::parseXml(source, "content.xml", limits, text))
        static_cast<void>(text.take());
}
