// SPDX-License-Identifier: MPL-2.0
#include "files/office/binary_document.hpp"
#include "files/office/compound_file.hpp"
#include "fuzz/target.hpp"

// The check of old binary files, before the office is asked to read them; and of what is no such file, as records
// and as RTF.
void gouji::fuzz::run(std::string_view input)
{
    using namespace files;
    const auto file = CompoundFile::open(input);
    if (!file) {
        static_cast<void>(inspectXlsRecords(input));
        static_cast<void>(inspectRtf(input));
        return;
    }
    static_cast<void>(inspectXlsRecords(file->stream("workbook").value_or("")));
    static_cast<void>(inspectDoc(*file));
}
