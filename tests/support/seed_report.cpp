// SPDX-License-Identifier: MPL-2.0
#include "support/seed_report.hpp"

#include "core/base/json_document.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace gouji::test {
namespace {

// Amounts are written as decimal strings, blank cells as null.
document::Cell cellOf(const JsonNode& node)
{
    if (const auto* whole = std::get_if<std::int64_t>(&node.value))
        return {static_cast<double>(*whole)};
    if (const auto* amount = std::get_if<std::string>(&node.value))
        return {std::stod(*amount)};
    return {};
}

const JsonNode::Object& members(const JsonNode& node) { return std::get<JsonNode::Object>(node.value); }

void addDisclosure(const JsonNode& rows, FormCells& cells)
{
    for (const auto& [row, columns] : members(rows)) {
        for (const auto& [column, figure] : members(columns))
            cells[{reports::TableCode("disclosure"), reports::RowCode(row), reports::ColumnCode(column)}] =
                cellOf(figure);
    }
}

void addApplications(const JsonNode& rows, const forms::BlockDefinition& block, SeedReport& seed)
{
    for (const auto& [code, node] : members(rows)) {
        const auto& figures = std::get<JsonNode::Array>(node.value);
        const reports::RowCode row(code);
        seed.layout.outdatedRow = seed.layout.outdatedRow || !block.find(row)->replaces.empty();
        for (std::size_t index = 0; index < figures.size(); ++index)
            seed.cells[{reports::TableCode("applications"), row, block.columns.at(index).code}] =
                cellOf(figures[index]);
    }
}

void addReviews(const JsonNode& node, const forms::BlockDefinition& block, FormCells& cells)
{
    const auto& figures = std::get<JsonNode::Array>(node.value);
    for (std::size_t index = 0; index < figures.size(); ++index)
        cells[{reports::TableCode("reviews"), block.rows.at(index / block.columns.size()).code,
               block.columns.at(index % block.columns.size()).code}] = cellOf(figures[index]);
}

} // namespace

std::string SeedReport::title() const { return agency + std::to_string(year) + "年" + edition->form().title; }

SeedReport seedReport(const std::string& id, const packs::Catalogue& catalogue)
{
    const std::string file = std::string(GOUJI_SOURCE_FOLDER) + "/tests/data/reports/" + id + ".json";
    std::ifstream stream(file);
    const auto root = parseJson(file, std::string(std::istreambuf_iterator<char>(stream), {}));
    if (!root)
        throw std::invalid_argument(file);
    SeedReport seed;
    seed.agency = std::get<std::string>(root->find("agency")->value);
    seed.year = static_cast<int>(std::get<std::int64_t>(root->find("year")->value));
    seed.edition = catalogue.find(reports::EditionCode(std::get<std::string>(root->find("edition")->value)));
    const auto blockOf = [&](const char* table) -> const forms::BlockDefinition& {
        return seed.edition->find(reports::TableCode(table))->blocks.front();
    };
    const JsonNode* disclosure = root->find("disclosure");
    if (std::holds_alternative<JsonNode::Object>(disclosure->value))
        addDisclosure(*disclosure, seed.cells);
    else
        seed.layout.without.insert(reports::TableCode("disclosure"));
    addApplications(*root->find("applications"), blockOf("applications"), seed);
    addReviews(*root->find("reviews"), blockOf("reviews"), seed.cells);
    return seed;
}

} // namespace gouji::test
