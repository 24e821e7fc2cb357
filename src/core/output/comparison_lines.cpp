// SPDX-License-Identifier: MPL-2.0
#include "core/output/comparison_lines.hpp"

#include "core/output/csv_field.hpp"
#include "core/text/text.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"

#include <boost/json.hpp>

namespace gouji::output {
namespace {

namespace json = boost::json;
using comparison::Difference;
using comparison::Side;
using packs::Catalogue;
using wording::Messages;

std::string sectionOf(const Difference& difference, const Messages& messages)
{
    if (!difference.heading.empty())
        return text::printable(difference.heading);
    return messages.text(difference.section == 0 ? "section.beginning" : "section.end");
}

// What differs: "申请办理情况：本年新收·自然人".
std::string nameOf(const Difference& difference, const Catalogue& catalogue, const Messages& messages)
{
    const packs::Edition* edition = catalogue.find(difference.edition);
    switch (difference.kind) {
    case Difference::Kind::Cell:
        return messages.text("compare.cell",
                             {{"table", edition ? wording::nameOf(difference.cell.table, *edition, messages)
                                                : difference.cell.table.text()},
                              {"cell", edition ? wording::nameOf(difference.cell, *edition, messages)
                                               : difference.cell.row.text()}});
    case Difference::Kind::Table:
        return messages.text("compare.table",
                             {{"table", edition ? wording::nameOf(difference.cell.table, *edition, messages)
                                                : difference.cell.table.text()}});
    case Difference::Kind::Agency:
        return messages.text("compare.agency");
    case Difference::Kind::Year:
        return messages.text("compare.year");
    case Difference::Kind::Text:
        return messages.text("compare.section", {{"section", sectionOf(difference, messages)}});
    case Difference::Kind::Report:
        break;
    }
    return messages.text("compare.report",
                         {{"agency", difference.agency},
                          {"year", difference.year ? std::to_string(*difference.year) : std::string()}});
}

// What a side says: a figure, “blank”, or that it has nothing of the kind.
std::string wordOf(const Side& side, const Difference& difference, const Messages& messages)
{
    if (!side.isThere)
        return messages.text("compare.absent");
    if (difference.kind == Difference::Kind::Table || difference.kind == Difference::Kind::Report)
        return messages.text("compare.present");
    if (!side.quote.empty())
        return messages.text("compare.quote", {{"figure", side.text}, {"quote", text::printable(side.quote)}});
    return side.text.empty() ? messages.text("compare.blank") : text::printable(side.text);
}

std::string placeOf(const Side& side)
{
    return side.position ? text::printable(side.sheet) + " " + document::addressOf(*side.position) : std::string();
}

std::string lineOf(const std::string& file, const Side& side, const Difference& difference,
                   const Messages& messages)
{
    const std::string place = placeOf(side);
    return "    "
           + messages.text(place.empty() ? "compare.side-without-place" : "compare.side",
                           {{"file", file}, {"place", place}, {"says", wordOf(side, difference, messages)}})
           + "\n";
}

void put(json::object& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

json::object atOf(const Difference& difference, const Catalogue& catalogue, const Messages& messages)
{
    json::object at;
    put(at, "table", difference.cell.table.text());
    put(at, "row", difference.cell.row.text());
    put(at, "column", difference.cell.column.text());
    if (difference.kind == Difference::Kind::Text)
        at["section"] = std::to_string(difference.section);
    put(at, "agency", difference.agency);
    if (difference.year)
        at["year"] = *difference.year;
    at["name"] = nameOf(difference, catalogue, messages);
    return at;
}

json::value valueOf(const Side& side, const Difference& difference)
{
    if (!side.isThere)
        return nullptr;
    if (difference.kind == Difference::Kind::Table || difference.kind == Difference::Kind::Report)
        return "present";
    if (side.text.empty())
        return nullptr;
    return side.isFigure ? json::parse(side.text) : json::value(side.text);
}

json::object whereOf(const Side& side)
{
    json::object where;
    if (side.position) {
        where["sheet"] = side.sheet;
        where["cell"] = document::addressOf(*side.position);
    }
    put(where, "quote", side.quote);
    return where;
}

json::object jsonOf(const Difference& difference, const Catalogue& catalogue, const Messages& messages)
{
    json::object object{{"at", atOf(difference, catalogue, messages)},
                        {"a", valueOf(difference.a, difference)},
                        {"b", valueOf(difference.b, difference)}};
    if (json::object where = whereOf(difference.a); !where.empty())
        object["whereA"] = std::move(where);
    if (json::object where = whereOf(difference.b); !where.empty())
        object["whereB"] = std::move(where);
    return object;
}

std::string csvLine(const std::vector<std::string>& texts)
{
    std::vector<std::string> fields;
    for (const std::string& text : texts)
        fields.push_back(csvFieldOf(text, CsvContent::Text));
    return wording::joined(fields, ",") + "\r\n";
}

// A figure as such, everything else as text.
std::string csvFieldOf(const Side& side)
{
    return csvFieldOf(side.text, side.isFigure ? CsvContent::Figure : CsvContent::Text);
}

std::string csvLine(const ComparedFiles& compared, const Difference& difference, const Catalogue& catalogue,
                    const Messages& messages)
{
    std::vector<std::string> fields;
    for (const std::string& text :
         {compared.a, compared.b, nameOf(difference, catalogue, messages), difference.cell.table.text(),
          difference.cell.row.text(), difference.cell.column.text()})
        fields.push_back(csvFieldOf(text, CsvContent::Text));
    for (const Side* side : {&difference.a, &difference.b}) {
        fields.push_back(csvFieldOf(*side));
        fields.push_back(csvFieldOf(placeOf(*side), CsvContent::Text));
        fields.push_back(csvFieldOf(wordOf(*side, difference, messages), CsvContent::Text));
    }
    return wording::joined(fields, ",") + "\r\n";
}

} // namespace

std::string jsonLines(const ComparedFiles& compared, const Catalogue& catalogue, const Messages& messages)
{
    json::array differences;
    for (const Difference& difference : compared.differences)
        differences.push_back(jsonOf(difference, catalogue, messages));
    return json::serialize(json::object{{"a", compared.a},
                                        {"b", compared.b},
                                        {"same", compared.areSame()},
                                        {"cells", compared.cells},
                                        {"textFigures", compared.textFigures},
                                        {"differences", std::move(differences)}})
           + "\n";
}

std::string textLines(const ComparedFiles& compared, const Catalogue& catalogue, const Messages& messages)
{
    std::string lines = messages.text(compared.areSame() ? "compare.same" : "compare.differs",
                                      {{"a", compared.a},
                                       {"b", compared.b},
                                       {"cells", std::to_string(compared.cells)},
                                       {"figures", std::to_string(compared.textFigures)},
                                       {"count", std::to_string(compared.differences.size())}})
                        + "\n";
    for (const Difference& difference : compared.differences)
        lines += "  " + text::printable(nameOf(difference, catalogue, messages)) + "\n"
                 + lineOf(compared.a, difference.a, difference, messages)
                 + lineOf(compared.b, difference.b, difference, messages);
    return lines;
}

std::string csvLines(const ComparedFiles& compared, const Catalogue& catalogue, const Messages& messages)
{
    std::string lines = std::string(csvByteOrderMark)
                        + csvLine({"fileA", "fileB", "name", "table", "row", "column", "a", "cellA", "saysA", "b",
                                   "cellB", "saysB"});
    for (const Difference& difference : compared.differences)
        lines += csvLine(compared, difference, catalogue, messages);
    return lines;
}

} // namespace gouji::output
