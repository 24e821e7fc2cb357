// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"
#include "core/embedded_text.hpp"

#include <string>
#include <utility>

namespace gouji::packs {

// What a function reads from a file's content. Fails with the first mistake that it reports to the reader.
template <typename Read>
auto readFrom(const JsonNode& root, const std::string& file, Read read)
    -> Result<decltype(read(root, std::declval<JsonReader&>()))>
{
    using Value = decltype(read(root, std::declval<JsonReader&>()));
    JsonReader reader(file);
    if constexpr (std::is_void_v<Value>) {
        read(root, reader);
        return reader.problem() ? Result<void>(*reader.problem()) : Result<void>();
    } else {
        Value value = read(root, reader);
        if (reader.problem())
            return *reader.problem();
        return value;
    }
}

// The same of a file that stands alone.
template <typename Read>
auto readAlone(const EmbeddedText& file, Read read) -> decltype(readFrom(std::declval<JsonNode>(), {}, read))
{
    const auto root = parseJson(file.name, file.text);
    if (!root)
        return root.error();
    return readFrom(*root, std::string(file.name), read);
}

} // namespace gouji::packs
