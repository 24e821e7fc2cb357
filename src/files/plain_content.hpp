// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji::files {

// What a file that is no package holds, whatever its name.
enum class PlainContent {
    Open,       // not decided by its beginning
    Page,       // HTML
    PageTags,   // a piece of HTML, or a text that has some in it
    Xml,        // a flat OpenDocument file, if any that is read
    WebArchive, // a page with all it needs in one MIME message
    Text,
    Other, // bytes that are no text
};

// By the beginning of the file, or by the whole of it; the time is that of reading it once.
PlainContent plainContentIn(std::string_view beginning);

} // namespace gouji::files
