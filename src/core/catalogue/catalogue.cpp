// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/catalogue.hpp"

#include "core/catalogue/claims_overlay.hpp"
#include "core/catalogue/json_document.hpp"
#include "core/catalogue/readers.hpp"

#include <algorithm>
#include <cassert>

namespace gouji::catalogue {
namespace {

constexpr std::string_view tablesName = "/tables.json";
constexpr std::string_view rulesName = "/rules.json";
constexpr std::string_view claimsName = "/claims.json";
constexpr std::string_view bodiesName = "/bodies.json";

// Reads a JSON file with one of the functions of readers.hpp; the value is what that function gives.
template <typename Read>
std::optional<Problem> readFile(const EmbeddedText& file, Read read)
{
    const auto root = parseJson(file.name, file.text);
    if (!root)
        return root.error();
    JsonReader reader{std::string(file.name)};
    read(*root, reader);
    return reader.problem();
}

bool isNamed(const EmbeddedText& file, std::string_view name) { return file.name.ends_with(name); }

// The tables first, all of them: rules speak of their cells.
std::optional<Problem> readTablesInto(Edition& edition, const EmbeddedText& tables,
                                      std::span<const EmbeddedText> ownFiles)
{
    auto problem =
        readFile(tables, [&](const JsonNode& root, JsonReader& reader) { edition = readTables(root, reader); });
    for (const EmbeddedText& own : ownFiles) {
        if (!problem && isNamed(own, tablesName))
            problem =
                readFile(own, [&](const JsonNode& root, JsonReader& reader) { addTables(root, edition, reader); });
    }
    return problem;
}

std::optional<Problem> readRulesInto(Edition& edition, const EmbeddedText& rules, const BodyLists& bodies,
                                     std::span<const EmbeddedText> ownFiles)
{
    auto problem = readFile(
        rules, [&](const JsonNode& root, JsonReader& reader) { readRules(root, edition, bodies, reader); });
    for (const EmbeddedText& own : ownFiles) {
        if (!problem && isNamed(own, rulesName))
            problem = readFile(
                own, [&](const JsonNode& root, JsonReader& reader) { addRules(root, edition, bodies, reader); });
    }
    return problem;
}

Result<Edition> readEdition(const EmbeddedText& tables, const EmbeddedText& rules, const BodyLists& bodies,
                            std::span<const EmbeddedText> ownFiles)
{
    Edition edition;
    if (const auto problem = readTablesInto(edition, tables, ownFiles))
        return *problem;
    if (const auto problem = readRulesInto(edition, rules, bodies, ownFiles))
        return *problem;
    return edition;
}

// The claims of the edition beside this one that its own extend.
JsonNode claimsOf(const std::string& edition, std::string_view folder, std::span<const EmbeddedText> files,
                  const JsonNode& where, JsonReader& reader)
{
    const std::string name =
        std::string(folder.substr(0, folder.rfind('/') + 1)) + edition + std::string(claimsName);
    const auto file = std::ranges::find(files, name, &EmbeddedText::name);
    const auto root = file == files.end() ? Result<JsonNode>(Problem{name, {}, {"catalogue.missing-file", {}}})
                                          : parseJson(file->name, file->text);
    if (root)
        return *root;
    reader.fail(where, root.error().why);
    return {};
}

// The claims last: they speak of all cells.
std::optional<Problem> readClaimsInto(Edition& edition, std::string_view folder,
                                      std::span<const EmbeddedText> files)
{
    const auto claims = std::ranges::find(files, std::string(folder) + std::string(claimsName), &EmbeddedText::name);
    if (claims == files.end())
        return std::nullopt;
    return readFile(*claims, [&](const JsonNode& own, JsonReader& reader) {
        const std::string extended = reader.stringOr(own, "extends", {});
        const JsonNode root = extended.empty() ? own : overlaid(claimsOf(extended, folder, files, own, reader), own);
        edition.claims = std::make_shared<const Claims>(readClaims(root, edition, reader));
    });
}

Result<BodyLists> readBodyLists(std::span<const EmbeddedText> files)
{
    BodyLists bodies;
    for (const EmbeddedText& file : files) {
        if (!isNamed(file, bodiesName))
            continue;
        const auto problem =
            readFile(file, [&](const JsonNode& root, JsonReader& reader) { bodies = readBodies(root, reader); });
        if (problem)
            return *problem;
    }
    return bodies;
}

// An edition that nobody knows would be passed over in silence.
std::optional<Problem> unknownEdition(const Catalogue& catalogue, std::span<const EmbeddedText> ownFiles)
{
    for (const EmbeddedText& own : ownFiles) {
        auto problem = readFile(own, [&](const JsonNode& root, JsonReader& reader) {
            const std::string edition = reader.string(root, "edition");
            if (!catalogue.find(reports::EditionCode(edition)))
                reader.fail(root, {"catalogue.unknown-word", {{"word", edition}}});
        });
        if (problem)
            return problem;
    }
    return std::nullopt;
}

} // namespace

const Edition* Catalogue::find(const reports::EditionCode& code) const
{
    const auto found = std::find_if(editions.begin(), editions.end(),
                                    [&](const Edition& edition) { return edition.code == code; });
    return found == editions.end() ? nullptr : &*found;
}

Result<Catalogue> readCatalogue(std::span<const EmbeddedText> files, std::span<const EmbeddedText> ownFiles)
{
    Catalogue catalogue;
    const auto bodies = readBodyLists(files);
    if (!bodies)
        return bodies.error();
    for (const EmbeddedText& tables : files) {
        if (!tables.name.ends_with(tablesName))
            continue;
        const std::string folder(tables.name.substr(0, tables.name.size() - tablesName.size()));
        const auto rules = std::find_if(files.begin(), files.end(), [&](const EmbeddedText& file) {
            return file.name == folder + std::string(rulesName);
        });
        if (rules == files.end())
            return Problem{folder + std::string(rulesName), {}, {"catalogue.missing-file", {}}};
        auto edition = readEdition(tables, *rules, *bodies, ownFiles);
        if (!edition)
            return edition.error();
        if (const auto problem = readClaimsInto(*edition, folder, files))
            return *problem;
        catalogue.editions.push_back(std::move(*edition));
    }
    std::sort(catalogue.editions.begin(), catalogue.editions.end(),
              [](const Edition& left, const Edition& right) { return left.firstYear < right.firstYear; });
    if (const auto problem = unknownEdition(catalogue, ownFiles))
        return *problem;
    for (Edition& edition : catalogue.editions)
        edition.enterLabels(catalogue.lexicon);
    return catalogue;
}

Catalogue builtInCatalogue()
{
    auto catalogue = readCatalogue(embedded::catalogueFiles());
    assert(catalogue && "the built-in catalogue is held by tests");
    return std::move(*catalogue);
}

} // namespace gouji::catalogue
