// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx.hpp"
#include "fuzz/target.hpp"

// The word/document.xml of a .docx.
void gouji::fuzz::run(std::string_view input)
{
    MemorySource source(input);
    static_cast<void>(files::readDocxDocument(source, "word/document.xml", smallLimits(), "Table"));
}
