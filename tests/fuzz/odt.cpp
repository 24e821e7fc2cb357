// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_text.hpp"
#include "files/xml/xml_parser.hpp"
#include "fuzz/target.hpp"

// The content.xml of an .odt.
void gouji::fuzz::run(std::string_view input)
{
    const files::Limits limits = smallLimits();
    MemorySource source(input);
    files::OpenDocumentText text(limits, "Table");
    if (files::parseXml(source, "content.xml", limits, text))
        static_cast<void>(text.take());
}
