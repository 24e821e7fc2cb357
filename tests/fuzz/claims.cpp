// SPDX-License-Identifier: MPL-2.0
#include "core/packs/claims.hpp"
#include "core/packs/catalogue.hpp"
#include "core/packs/claims_overlay.hpp"
#include "core/packs/readers.hpp"
#include "fuzz/target.hpp"

namespace gouji::fuzz {
namespace {

// A small file that is right, for the input to lie over.
constexpr std::string_view small = R"({"edition": "2021", "version": "1", "title": "报告",
  "longest": {"section": 1, "characters": 1000}, "body-ends": ["局"], "leftovers": [],
  "blanks": {"counting": ["共"], "verbs": ["收到"], "nouns": ["件"], "units": ["件"], "conjunctions": ["和"],
             "not-conjunctions": [], "not-counting": [], "before-percent": []},
  "words": {"fillers": [], "counters": [], "negations": [], "parts": [], "each": [], "respectively": [],
            "all-of": [], "closed": [], "approximate-before": [], "approximate-after": [], "share": [], "up": [],
            "down": [], "doubled": [], "last-year": [], "broad": [], "units": ["件"]},
  "scopes": [{"reason": "broad", "reach": "clause", "words": ["全市"]}],
  "topics": [{"topic": "applications", "section": 3, "names": ["申请"], "units": ["件"], "whole": [["total"]],
              "default": ["for each column: [applications · 1]"], "columns": [],
              "rows": [{"row": "new", "rank": 1, "words": ["新收"],
                        "readings": ["for each column: [applications · 1] + [applications · 2]"]}]}]})";

} // namespace

// A file of claims as an edition has it, and the same as an office's own words over a sound one.
void run(std::string_view input)
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    static const JsonNode base = *parseJson("small.json", small);
    const auto claims = parseJson("claims.json", input);
    if (!claims)
        return;
    const forms::Form& form = catalogue.editions.back().form();
    JsonReader alone("claims.json");
    static_cast<void>(packs::readClaims(*claims, form, alone));
    JsonReader over("claims.json");
    static_cast<void>(packs::readClaims(packs::withOwnWords(base, *claims), form, over));
}

} // namespace gouji::fuzz
