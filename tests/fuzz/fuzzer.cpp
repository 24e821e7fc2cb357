// SPDX-License-Identifier: MPL-2.0
#include "fuzz/target.hpp"

// The fuzzer's way in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    gouji::fuzz::run({reinterpret_cast<const char*>(data), size});
    return 0;
}
