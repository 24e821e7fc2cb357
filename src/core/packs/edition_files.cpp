// SPDX-License-Identifier: MPL-2.0
#include "core/packs/edition_files.hpp"

#include "core/forms/form_reader.hpp"
#include "core/packs/claims_overlay.hpp"
#include "core/packs/readers.hpp"

#include "core/packs/reading.hpp"
#include <optional>

namespace gouji::packs {
namespace {

bool isNamed(const EmbeddedText& file, std::string_view name) { return file.name.ends_with(name); }

Result<BodyLists> readBodiesOf(const PackFiles& files, const std::string& familyFolder)
{
    const std::string name = familyFolder + "/bodies.json";
    const EmbeddedText* file = files.find(name);
    if (!file)
        return BodyLists();
    return readAlone(*file, readBodies);
}

// Nothing where the file is about another edition. That it is JSON is known.
std::optional<JsonNode> ownClaimsIn(const EmbeddedText& file, const forms::Form& form)
{
    auto root = parseJson(file.name, file.text);
    if (!root || JsonReader(std::string(file.name)).string(*root, "edition") != form.code.text())
        return std::nullopt;
    return std::move(*root);
}

} // namespace

Result<forms::Form> readFormOf(const PackFiles& files, const std::string& folder,
                               std::span<const EmbeddedText> ownFiles)
{
    const auto root = files.whole(folder, "form.json");
    if (!root)
        return root.error();
    auto form = readFrom(*root, folder + "/form.json", forms::readForm);
    for (const EmbeddedText& own : ownFiles) {
        if (!form || !isNamed(own, "/tables.json"))
            continue;
        const auto added = readAlone(
            own, [&](const JsonNode& node, JsonReader& reader) { forms::addTables(node, *form, reader); });
        if (!added)
            return added.error();
    }
    return form;
}

Result<OfficialRules> readRulesOf(const PackFiles& files, const std::string& folder, const forms::Form& form,
                                  std::span<const EmbeddedText> ownFiles)
{
    const auto bodies = readBodiesOf(files, folderOf(folder));
    if (!bodies)
        return bodies.error();
    const auto root = files.whole(folder, "rules.json");
    if (!root)
        return root.error();
    auto official = readFrom(*root, folder + "/rules.json", [&](const JsonNode& node, JsonReader& reader) {
        return readRules(node, form, *bodies, reader);
    });
    for (const EmbeddedText& own : ownFiles) {
        if (!official || !isNamed(own, "/rules.json"))
            continue;
        const auto added = readAlone(own, [&](const JsonNode& node, JsonReader& reader) {
            addRules(node, form, *bodies, official->layer, reader);
        });
        if (!added)
            return added.error();
    }
    return official;
}

Result<Texts> readTextsOf(const PackFiles& files, const std::string& folder, const rules::RuleSet& rules)
{
    if (!files.find(folder + "/texts.json"))
        return Texts();
    const auto root = files.whole(folder, "texts.json");
    if (!root)
        return root.error();
    return readFrom(*root, folder + "/texts.json",
                    [&](const JsonNode& node, JsonReader& reader) { return readTexts(node, rules, reader); });
}

Result<SharedClaims> readClaimsOf(const PackFiles& files, const std::string& folder, const forms::Form& form,
                                  std::span<const EmbeddedText> ownFiles)
{
    if (!files.find(folder + "/claims.json"))
        return SharedClaims();
    auto root = files.whole(folder, "claims.json", overlaid);
    if (!root)
        return root.error();
    const auto read = [&](const JsonNode& node, JsonReader& reader) {
        return SharedClaims(std::make_shared<const Claims>(readClaims(node, form, reader)));
    };
    auto claims = readFrom(*root, folder + "/claims.json", read);
    for (const EmbeddedText& own : ownFiles) {
        const auto added = isNamed(own, "/claims.json") ? ownClaimsIn(own, form) : std::nullopt;
        if (!claims || !added)
            continue;
        root = withOwnWords(*root, *added);
        claims = readFrom(*root, std::string(own.name), read);
    }
    return claims;
}

} // namespace gouji::packs
