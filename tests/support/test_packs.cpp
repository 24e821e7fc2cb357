// SPDX-License-Identifier: MPL-2.0
#include "support/test_packs.hpp"

#include "support/source_files.hpp"

#include <list>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace gouji::test {

packs::Catalogue catalogueWithTestPacks()
{
    std::list<std::string> texts;
    std::vector<EmbeddedText> files(embedded::packFiles().begin(), embedded::packFiles().end());
    for (const auto& path : filesBelow("tests/data/packs", {".json"})) {
        const auto& name = texts.emplace_back(path.lexically_relative(projectRoot()).generic_string());
        files.push_back({name, texts.emplace_back(contentOf(path))});
    }
    auto catalogue = packs::readCatalogue(files);
    if (!catalogue)
        throw std::runtime_error(catalogue.error().file + ":" + catalogue.error().place + ": "
                                 + catalogue.error().why.key);
    return std::move(*catalogue);
}

} // namespace gouji::test
