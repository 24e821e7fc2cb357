// SPDX-License-Identifier: MPL-2.0
#include "core/reading/locator.hpp"
#include "core/packs/catalogue.hpp"
#include "files/text/text.hpp"
#include "fuzz/target.hpp"

// Tables as a text gives them; those whose first byte is even keep their cells where they stand.
void gouji::fuzz::run(std::string_view input)
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    if (input.empty())
        return;
    MemorySource source(input.substr(1));
    auto workbook = files::readText(source, smallLimits(), "Table");
    if (!workbook)
        return;
    workbook->merges = input.front() % 2 == 0 ? document::Merges::Known : document::Merges::Lost;
    static_cast<void>(reading::locateReports(*workbook, catalogue, {}));
}
