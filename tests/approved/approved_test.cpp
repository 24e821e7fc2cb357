// SPDX-License-Identifier: MPL-2.0
// What people read of six published reports, word for word. `./dev approve` takes new words; their diff is the
// review.
#include "approved/faces.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace gouji::approved {
namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

void write(const fs::path& file, const std::string& content)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
}

bool isApproving() { return std::getenv("GOUJI_APPROVE") != nullptr; }

// The first line in which the texts differ, so that a failure can be read.
std::string firstDifference(const std::string& approved, const std::string& shown)
{
    std::istringstream before(approved);
    std::istringstream now(shown);
    std::string was;
    std::string is;
    for (int line = 1;; ++line) {
        const bool hadLine = static_cast<bool>(std::getline(before, was));
        const bool hasLine = static_cast<bool>(std::getline(now, is));
        if (!hadLine && !hasLine)
            return {};
        if (hadLine != hasLine || was != is)
            return "line " + std::to_string(line) + "\n- " + (hadLine ? was : "") + "\n+ " + (hasLine ? is : "");
    }
}

struct Approved {
    const char* report;
    const char* before; // the report of the year before; null where it is checked without
    Language language;

    std::string name() const { return std::string(report) + "." + nameOf(language); }
};

std::ostream& operator<<(std::ostream& stream, const Approved& approved) { return stream << approved.name(); }

class ApprovedTest : public testing::TestWithParam<Approved> {};

TEST_P(ApprovedTest, ReadsAsItWasApproved)
{
    const auto [report, before, language] = GetParam();
    for (const Face& face : facesOf(report, before, language)) {
        const fs::path file =
            fs::path(GOUJI_APPROVED) / report / (face.name + "." + nameOf(language) + face.ending);
        if (isApproving()) {
            write(file, face.text);
            continue;
        }
        EXPECT_TRUE(fs::exists(file)) << file << " was never approved";
        EXPECT_EQ(firstDifference(contentOf(file), face.text), "")
            << file << ": ./dev approve, where it is better";
    }
}

std::vector<Approved> reports()
{
    std::vector<Approved> all;
    for (const Language language : {Language::Chinese, Language::English})
        all.insert(all.end(), {{"donghu-chengguan-2020", nullptr, language},
                               {"hongze-2023", nullptr, language},
                               {"huaian-2024", nullptr, language},
                               {"pingtan-2021", "pingtan-2020", language},
                               {"pingtan-2022", "pingtan-2021", language},
                               {"suqian-2024", "suqian-2023", language}});
    return all;
}

INSTANTIATE_TEST_SUITE_P(Reports, ApprovedTest, testing::ValuesIn(reports()), [](const auto& test) {
    std::string name = test.param.name();
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

} // namespace
} // namespace gouji::approved
