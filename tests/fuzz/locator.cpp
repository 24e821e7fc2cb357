// SPDX-License-Identifier: MPL-2.0
#include "core/reading/locator.hpp"
#include "core/catalogue/catalogue.hpp"
#include "files/text/text.hpp"
#include "fuzz/target.hpp"

#include <vector>

namespace gouji::fuzz {
namespace {

// The whole catalogue, then each edition with one of its tables: what is looked for in a text, and with it the
// time that one try takes, is eight times less.
std::vector<catalogue::Catalogue> catalogues()
{
    const catalogue::Catalogue whole = catalogue::builtInCatalogue();
    std::vector<catalogue::Catalogue> all{whole};
    for (const catalogue::Edition& edition : whole.editions) {
        for (const catalogue::TableDefinition& table : edition.tables) {
            catalogue::Catalogue one;
            one.editions = {edition};
            one.editions.front().tables = {table};
            one.editions.front().rules.clear();
            one.editions.front().listCells();
            one.editions.front().enterLabels(one.lexicon);
            all.push_back(std::move(one));
        }
    }
    return all;
}

} // namespace

// Tables as a text gives them; those whose first byte is even keep their cells where they stand. The second byte
// chooses the catalogue: the whole one is slow, and one letter alone asks for it.
void run(std::string_view input)
{
    static const std::vector<catalogue::Catalogue> all = catalogues();
    if (input.size() < 2)
        return;
    MemorySource source(input.substr(2));
    auto workbook = files::readText(source, smallLimits(), "Table");
    if (!workbook)
        return;
    workbook->merges = input[0] % 2 == 0 ? document::Merges::Known : document::Merges::Lost;
    const auto choice = static_cast<unsigned char>(input[1]);
    const std::size_t index = choice == '*' ? 0 : 1 + choice % (all.size() - 1);
    static_cast<void>(reading::locateReports(*workbook, all[index], {}));
}

} // namespace gouji::fuzz
