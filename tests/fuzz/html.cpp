// SPDX-License-Identifier: MPL-2.0
#include "files/html/html.hpp"
#include "fuzz/target.hpp"

void gouji::fuzz::run(std::string_view input)
{
    MemorySource source(input);
    static_cast<void>(files::readHtml(source, smallLimits(), "Table"));
}
