// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/pdf.hpp"

#include "core/layout/form_labels.hpp"
#include "core/text/text.hpp"
#include "files/input/text_encoding.hpp"
#include "files/input/timed_source.hpp"
#include "files/pdf/drawn_rules.hpp"
#include "files/pdf/page_layout.hpp"
#include "files/pdf/poppler.hpp"
#include "files/pdf/word_list.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace gouji::files {
namespace {

Problem problem(const char* key) { return {{}, {}, {key, {}}}; }

std::string_view withoutMark(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return bytes.substr(bytes.starts_with(mark) ? mark.size() : 0);
}

// Why poppler does not open it, as far as its bytes tell.
Problem whyNotOpened(PlainFile& file, const Problem& said, const Limits& limits)
{
    if (said.why.key != "file.broken-pdf")
        return said;
    file.seek(0);
    TimedSource source(file, TimeLimit(limits));
    const auto bytes = allOf(source, limits);
    return bytes && bytes->find("/Encrypt") != bytes->npos ? problem("file.encrypted") : said;
}

// Pictures of text have none that can be read; a stamp or a page number is not enough.
bool isScan(const std::vector<layout::Page>& pages)
{
    constexpr std::size_t fewest = 30;
    std::size_t letters = 0;
    for (const layout::Page& page : pages) {
        for (const layout::Word& word : page.words)
            letters += text::decodeUtf8(word.text).size();
    }
    return letters < fewest;
}

// Whether every block of a form was read by its labels alone.
bool isWhole(const LaidOut& laidOut)
{
    return laidOut.isCertain && laidOut.formTables > 0
           && std::ranges::any_of(layout::officialForms(),
                                  [&](const layout::Form& form) { return form.size() == laidOut.formTables; });
}

Result<void> drawRules(const Poppler& poppler, std::vector<layout::Page>& pages)
{
    const auto bytes = poppler.pictures();
    if (!bytes)
        return bytes.error();
    const std::vector<Picture> pictures = picturesIn(*bytes);
    for (std::size_t page = 0; page < std::min(pages.size(), pictures.size()); ++page)
        findRules(pictures[page], pages[page]);
    return {};
}

} // namespace

bool isPdf(std::string_view beginning)
{
    // As far as readers look for it.
    constexpr std::size_t reach = 1024;
    constexpr std::string_view signature = "%PDF-";
    const auto at = beginning.substr(0, reach).find(signature);
    return at == 0 || (at != beginning.npos && (beginning[at - 1] == '\n' || beginning[at - 1] == '\r'))
           || withoutMark(beginning).starts_with(signature);
}

Result<document::Workbook> readPdf(PlainFile& file, const std::filesystem::path& path, const Limits& limits,
                                   std::string_view tableWord)
{
    if (file.size() > limits.partBytes)
        return problem("file.too-large");
    const auto poppler = Poppler::over(path, limits);
    if (!poppler)
        return poppler.error();
    const auto list = poppler->words();
    if (!list)
        return whyNotOpened(file, list.error(), limits);
    auto pages = pagesIn(*list, limits);
    if (!pages)
        return pages.error();
    if (isScan(*pages))
        return problem("file.scan");
    // Pictures take longer than words, and most reports do without.
    auto laidOut = layOut(*pages, limits, tableWord);
    if (!laidOut || isWhole(*laidOut))
        return laidOut ? Result<document::Workbook>(std::move(laidOut->workbook)) : laidOut.error();
    if (const auto drawn = drawRules(*poppler, *pages); !drawn)
        return drawn.error();
    laidOut = layOut(std::move(*pages), limits, tableWord);
    if (!laidOut)
        return laidOut.error();
    return laidOut->isCertain ? Result<document::Workbook>(std::move(laidOut->workbook))
                              : problem("file.unclear-columns");
}

} // namespace gouji::files
