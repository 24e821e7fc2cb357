// SPDX-License-Identifier: MPL-2.0
#include "core/packs/readers.hpp"

namespace gouji::packs {

BodyLists readBodies(const JsonNode& root, JsonReader& reader)
{
    reader.allowOnly(root, {"bodies"});
    BodyLists lists;
    for (const JsonNode& node : reader.array(root, "bodies")) {
        reader.allowOnly(node, {"list", "source", "governments", "offices", "prefixes", "endings", "names"});
        reader.localised(node, "source");
        Bodies bodies;
        bodies.name = reader.string(node, "list");
        bodies.governments = reader.strings(reader.array(node, "governments"));
        bodies.offices = reader.strings(reader.array(node, "offices"));
        bodies.prefixes = reader.strings(reader.array(node, "prefixes"));
        bodies.endings = reader.strings(reader.array(node, "endings"));
        bodies.names = reader.strings(reader.array(node, "names"));
        lists.push_back(std::make_shared<const Bodies>(std::move(bodies)));
    }
    return lists;
}

} // namespace gouji::packs
