// SPDX-License-Identifier: MPL-2.0
#include "files/xls/xls.hpp"
#include "files/xls/workbook_bytes.hpp"
#include "fuzz/memory_file.hpp"
#include "fuzz/target.hpp"

// Whatever becomes of the child process that parses a file: this one goes on, and takes any bytes from it. A
// process for each input is slow, so that only what begins as a file gets one.
void gouji::fuzz::run(std::string_view input)
{
    if (!input.starts_with("\xD0\xCF\x11\xE0"))
        return static_cast<void>(files::workbookIn(input, smallLimits()));
    const MemoryFile file(input);
    static_cast<void>(files::readXls(file.path(), smallLimits()));
}
