// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"
#include "core/rules/finding.hpp"

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace gouji::test {

// A case of tests/damaged.
class DamageCase {
public:
    explicit DamageCase(const std::filesystem::path& path);

    std::string name() const; // fit for a test
    const JsonNode& root() const { return m_root; }
    // The findings listed under that key, as lineOf writes them.
    std::vector<std::string> lines(std::string_view key) const;
    // The reports it holds, by the names of the seeds, in the order in which they are found.
    std::vector<std::string> reports() const;
    // Whether figures cannot be read any more.
    bool losesFigures() const { return m_root.find("lost-figures") != nullptr; }

private:
    std::string m_name;
    JsonNode m_root;
};

void PrintTo(const DamageCase& damageCase, std::ostream* out);

std::vector<DamageCase> damageCases();

// "rule | table row column | expected | actual | cells", the way a case of tests/damaged and tests/rules writes a
// finding.
std::string lineOf(const rules::Finding& finding);

} // namespace gouji::test
