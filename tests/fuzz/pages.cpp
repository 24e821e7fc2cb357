// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/page_layout.hpp"
#include "files/pdf/word_list.hpp"
#include "fuzz/target.hpp"

// Words with their places as pdftotext lists them; words "-" and "|" are rules instead.
void gouji::fuzz::run(std::string_view input)
{
    auto pages = files::pagesIn(input, smallLimits());
    if (!pages)
        return;
    for (layout::Page& page : *pages) {
        for (const layout::Word& word : page.words) {
            if (word.text == "-")
                page.level.push_back(word.box);
            if (word.text == "|")
                page.upright.push_back(word.box);
        }
        std::erase_if(page.words, [](const layout::Word& word) { return word.text == "-" || word.text == "|"; });
    }
    static_cast<void>(files::layOut(std::move(*pages), smallLimits(), "Table"));
}
