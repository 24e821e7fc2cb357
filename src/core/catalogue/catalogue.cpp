// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/catalogue.hpp"

#include "core/catalogue/json_document.hpp"
#include "core/catalogue/readers.hpp"

#include <algorithm>
#include <cassert>

namespace gouji::catalogue {
namespace {

constexpr std::string_view tablesName = "/tables.json";
constexpr std::string_view rulesName = "/rules.json";

model::Result<Edition> readEdition(const EmbeddedText& tables, const EmbeddedText& rules)
{
    const auto tablesRoot = parseJson(tables.name, tables.text);
    if (!tablesRoot)
        return tablesRoot.error();
    JsonReader tablesReader{std::string(tables.name)};
    Edition edition = readTables(*tablesRoot, tablesReader);
    if (tablesReader.problem())
        return *tablesReader.problem();

    const auto rulesRoot = parseJson(rules.name, rules.text);
    if (!rulesRoot)
        return rulesRoot.error();
    JsonReader rulesReader{std::string(rules.name)};
    edition.rules = readRules(*rulesRoot, edition, rulesReader);
    if (rulesReader.problem())
        return *rulesReader.problem();
    return edition;
}

} // namespace

const Edition* Catalogue::find(const model::EditionCode& code) const
{
    const auto found = std::find_if(editions.begin(), editions.end(),
                                    [&](const Edition& edition) { return edition.code == code; });
    return found == editions.end() ? nullptr : &*found;
}

model::Result<Catalogue> readCatalogue(std::span<const EmbeddedText> files)
{
    Catalogue catalogue;
    for (const EmbeddedText& tables : files) {
        if (!tables.name.ends_with(tablesName))
            continue;
        const std::string folder(tables.name.substr(0, tables.name.size() - tablesName.size()));
        const auto rules = std::find_if(files.begin(), files.end(), [&](const EmbeddedText& file) {
            return file.name == folder + std::string(rulesName);
        });
        if (rules == files.end())
            return model::Problem{folder + std::string(rulesName), {}, {"catalogue.missing-file", {}}};
        auto edition = readEdition(tables, *rules);
        if (!edition)
            return edition.error();
        catalogue.editions.push_back(std::move(*edition));
    }
    std::sort(catalogue.editions.begin(), catalogue.editions.end(),
              [](const Edition& left, const Edition& right) { return left.firstYear < right.firstYear; });
    return catalogue;
}

Catalogue builtInCatalogue()
{
    auto catalogue = readCatalogue(embedded::catalogueFiles());
    assert(catalogue && "the built-in catalogue is held by tests");
    return std::move(*catalogue);
}

} // namespace gouji::catalogue
