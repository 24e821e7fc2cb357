// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::files {

// The encoding that a page declares in its first kilobytes: <meta charset="gbk">, <?xml encoding="gbk"?>. In small
// letters; empty where it declares none.
std::string declaredEncoding(std::string_view page);

} // namespace gouji::files
