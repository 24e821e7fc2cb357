// SPDX-License-Identifier: MPL-2.0
#include "files/xls/xls.hpp"
#include "files/xls/workbook_bytes.hpp"
#include "fuzz/memory_file.hpp"
#include "fuzz/target.hpp"

// Whatever becomes of the child process that parses the file: this one goes on, and takes any bytes from it.
void gouji::fuzz::run(std::string_view input)
{
    const MemoryFile file(input);
    static_cast<void>(files::readXls(file.path(), smallLimits()));
    static_cast<void>(files::workbookIn(input, smallLimits()));
}
