// SPDX-License-Identifier: MPL-2.0
#include "support/damage_cases.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <ostream>
#include <stdexcept>

namespace gouji::test {

namespace fs = std::filesystem;

DamageCase::DamageCase(const fs::path& path) : m_name(path.stem().string())
{
    std::ifstream stream(path);
    auto root = parseJson(path.string(), std::string(std::istreambuf_iterator<char>(stream), {}));
    if (!root)
        throw std::invalid_argument(path.string() + ", line " + root.error().place);
    m_root = std::move(*root);
}

std::string DamageCase::name() const
{
    std::string name = m_name;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

std::vector<std::string> DamageCase::lines(std::string_view key) const
{
    std::vector<std::string> lines;
    const JsonNode* found = m_root.find(key);
    for (const JsonNode& line : found ? std::get<JsonNode::Array>(found->value) : JsonNode::Array())
        lines.push_back(std::get<std::string>(line.value));
    return lines;
}

std::vector<std::string> DamageCase::reports() const
{
    std::vector<std::string> reports = lines("reports");
    if (reports.empty())
        reports.push_back(std::get<std::string>(m_root.find("report")->value));
    return reports;
}

void PrintTo(const DamageCase& damageCase, std::ostream* out) { *out << damageCase.name(); }

std::vector<DamageCase> damageCases()
{
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(fs::path(GOUJI_SOURCE_FOLDER) / "tests/damaged"))
        paths.push_back(entry.path());
    std::ranges::sort(paths);
    return {paths.begin(), paths.end()};
}

std::string lineOf(const rules::Finding& finding)
{
    std::string line = finding.rule.text() + " | " + finding.at.table.text();
    for (const std::string& part : {finding.at.row.text(), finding.at.column.text()})
        line += part.empty() ? "" : " " + part;
    if (finding.expected && finding.actual)
        line += " | " + finding.expected->toString() + " | " + finding.actual->toString();
    return line + " | " + std::to_string(finding.cells.size());
}

} // namespace gouji::test
