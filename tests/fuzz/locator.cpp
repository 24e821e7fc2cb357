// SPDX-License-Identifier: MPL-2.0
#include "core/reading/locator.hpp"
#include "core/packs/catalogue.hpp"
#include "files/text/text.hpp"
#include "fuzz/target.hpp"

#include <vector>

namespace gouji::fuzz {
namespace {

// The whole catalogue, then each edition with one of its tables: what is looked for in a text, and with it the
// time that one try takes, is eight times less.
std::vector<packs::Catalogue> catalogues()
{
    const packs::Catalogue whole = packs::builtInCatalogue();
    std::vector<packs::Catalogue> all{whole};
    for (const packs::Edition& edition : whole.editions) {
        for (const forms::TableDefinition& table : edition.form().tables) {
            forms::Form form = edition.form();
            form.tables = {table};
            form.listCells();
            packs::Catalogue one;
            one.families = whole.families;
            form.enterLabels(one.lexicon);
            one.editions.push_back(packs::Edition({std::move(form), one.families.front(), {}, {}}));
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
    static const std::vector<packs::Catalogue> all = catalogues();
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
