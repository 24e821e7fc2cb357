// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/workbook_file.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test {

// A table that can be read.
inline const std::string oneCell = R"(<table:table table:name="表"><table:table-row>
<table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>)";

// Asks why files are refused.
class RefusedFileTest : public testing::Test {
protected:
    // Why the file is refused; fails where it is not, or where the problem does not name it.
    Problem problemOf(const std::filesystem::path& path, const files::Limits& limits = {})
    {
        const auto workbook = files::readWorkbook(path, limits);
        EXPECT_FALSE(workbook.has_value());
        const Problem problem = workbook ? Problem{} : workbook.error();
        EXPECT_EQ(problem.file, path.string());
        return problem;
    }
    std::string keyOf(const std::filesystem::path& path, const files::Limits& limits = {})
    {
        return problemOf(path, limits).why.key;
    }
    std::string keyOfBytes(std::string_view name, std::string_view bytes, const files::Limits& limits = {})
    {
        writeFile(m_folder / name, bytes);
        return keyOf(m_folder / name, limits);
    }
    std::string keyOfParts(std::string_view name, const Parts& parts, const files::Limits& limits = {})
    {
        writeZip(m_folder / name, parts);
        return keyOf(m_folder / name, limits);
    }
    std::string keyOfTables(const std::string& tables, const files::Limits& limits = {})
    {
        return keyOfBytes("a.fods", flatOpenDocument(tables), limits);
    }

    TemporaryFolder m_folder;
};

} // namespace gouji::test
