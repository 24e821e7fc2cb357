// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji::sandbox {

// In a process that was just forked: closes what it inherited, but for the first so many.
void closeDescriptorsFrom(int first);

} // namespace gouji::sandbox
