// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/program.hpp"
#include "core/records/sidecar.hpp"
#include "core/validation.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace gouji::test {

std::string bytesOf(const std::filesystem::path& file);

// A folder of reports and their records, as they are handed in.
class RecordedReportsTest : public testing::Test {
protected:
    // A copy of a report of the tests' data.
    std::filesystem::path addReport(const std::string& name, const char* source = "suqian-2023.ods");

    std::vector<records::Record> recordsOf(const std::filesystem::path& report) const;
    std::vector<records::Record> recordsOf(const std::filesystem::path& report,
                                           const packs::Catalogue& catalogue) const;

    // Beside the file.
    std::filesystem::path addRecord(const std::filesystem::path& file,
                                    const std::vector<records::Record>& records);

    // A report with its record.
    std::filesystem::path addRecorded(const std::string& name, const char* source = "suqian-2023.ods");

    // A workbook with such a property.
    std::filesystem::path addWithProperty(const std::string& property);

    Outcome verify(const std::filesystem::path& file) const { return runGouji({"verify", file.string()}); }

    // Whether it ended with that status, and said these words.
    testing::AssertionResult says(const std::filesystem::path& file, int status, const std::string& words) const;

    // What the lines of JSON hold under a key, "-" where they lack it.
    static std::vector<std::string> values(const Outcome& outcome, const char* key);
    std::vector<std::string> valuesOf(const std::filesystem::path& file, const char* key,
                                      const std::vector<std::string>& options = {}) const;

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    TemporaryFolder m_folder;
};

} // namespace gouji::test
