// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_file.hpp"
#include "fuzz/memory_file.hpp"
#include "fuzz/stored_package.hpp"
#include "fuzz/target.hpp"

// What the sheet and, behind a NUL, the shared strings of an .xlsx hold, in a package that is in order.
void gouji::fuzz::run(std::string_view input)
{
    const std::size_t end = std::min(input.find('\0'), input.size());
    const MemoryFile file(
        storedPackage(test::xlsxParts(input.substr(0, end), input.substr(std::min(end + 1, input.size())))));
    static_cast<void>(files::readWorkbook(file.path(), smallLimits()));
}
