// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/plain_file.hpp"

#include <minizip/ioapi.h>

namespace gouji::files {

// Lets minizip read a file of ours. With its own functions every few bytes are a call to the system.
zlib_filefunc64_def zipInput(PlainFile& file);

} // namespace gouji::files
