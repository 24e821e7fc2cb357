// SPDX-License-Identifier: MPL-2.0
#include "core/packs/readers.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::packs {
namespace {

std::vector<std::u32string> words(const JsonNode& object, std::string_view key, JsonReader& reader)
{
    std::vector<std::u32string> words;
    for (const std::string& word : reader.strings(reader.array(object, key)))
        words.push_back(text::decodeUtf8(word));
    return words;
}

// One letter of each label, as few as will do. A title and a period name a year.
std::vector<std::string> tellingLetters(const Family& family)
{
    constexpr char32_t year = U'年';
    std::vector<std::u32string> labels;
    for (const auto* some : {&family.agencyLabels, &family.periodLabels, &family.publisherLabels})
        labels.insert(labels.end(), some->begin(), some->end());
    std::ranges::stable_sort(labels, {}, &std::u32string::size);
    std::u32string letters(1, year);
    for (const std::u32string& label : labels)
        if (!label.empty() && label.find_first_of(letters) == label.npos)
            letters += label.front();
    std::vector<std::string> telling;
    for (const char32_t letter : letters)
        telling.push_back(text::encodeUtf8(std::u32string(1, letter)));
    return telling;
}

Frequency readFrequency(const JsonNode& root, JsonReader& reader)
{
    const std::string word = reader.string(root, "frequency");
    if (word != "year" && word != "quarter")
        reader.fail(*root.find("frequency"), {"catalogue.unknown-word", {{"word", word}}});
    return word == "quarter" ? Frequency::Quarterly : Frequency::Yearly;
}

} // namespace

Family readFamily(const JsonNode& root, JsonReader& reader)
{
    reader.allowOnly(root, {"family", "name", "frequency", "title", "labels", "carriedOver", "openings", "menu"});
    Family family;
    family.code = reports::FamilyCode(reader.string(root, "family"));
    family.name = reader.localised(root, "name");
    if (root.find("frequency"))
        family.frequency = readFrequency(root, reader);
    const JsonNode& title = reader.object(root, "title");
    reader.allowOnly(title, {"subjects", "reports"});
    family.subjects = words(title, "subjects", reader);
    family.reports = words(title, "reports", reader);
    const JsonNode& labels = reader.object(root, "labels");
    reader.allowOnly(labels, {"agency", "period", "publisher"});
    family.agencyLabels = words(labels, "agency", reader);
    family.periodLabels = words(labels, "period", reader);
    family.publisherLabels = words(labels, "publisher", reader);
    family.telling = tellingLetters(family);
    if (root.find("carriedOver"))
        family.carriedOver = reports::RuleId(reader.string(root, "carriedOver"));
    if (root.find("openings"))
        for (const std::string& rule : reader.strings(reader.array(root, "openings")))
            family.openings.emplace_back(rule);
    return family;
}

} // namespace gouji::packs
