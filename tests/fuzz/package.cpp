// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_file.hpp"
#include "fuzz/memory_file.hpp"
#include "fuzz/target.hpp"

#include <cstdlib>

// Whole files, zip packages above all, on a machine without an office.
void gouji::fuzz::run(std::string_view input)
{
    static const int withoutOffice = setenv("GOUJI_SOFFICE", "/nowhere", 1);
    static_cast<void>(withoutOffice);
    const MemoryFile file(input);
    static_cast<void>(files::readWorkbook(file.path(), smallLimits()));
}
