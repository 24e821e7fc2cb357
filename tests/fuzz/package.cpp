// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_file.hpp"
#include "fuzz/memory_file.hpp"
#include "fuzz/target.hpp"

// Whole files, zip packages above all. Binary ones have a target of their own, without a process for each.
void gouji::fuzz::run(std::string_view input)
{
    if (input.starts_with("\xD0\xCF\x11\xE0"))
        return;
    const MemoryFile file(input);
    static_cast<void>(files::readWorkbook(file.path(), smallLimits()));
}
