// SPDX-License-Identifier: MPL-2.0
#include "package/package.hpp"

#include <gtest/gtest.h>

// The package that is released, joined from the builds for each processor.
namespace gouji::package {

TEST(ReleaseTest, HoldsBothProcessors)
{
    EXPECT_EQ(Names(platforms().begin(), platforms().end()), Names({"linux_x86_64", "linux_aarch64"}));
}

} // namespace gouji::package
