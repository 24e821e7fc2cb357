// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"

namespace gouji::test {

// The built-in packs and the made-up ones below tests/data/packs.
packs::Catalogue catalogueWithTestPacks();

} // namespace gouji::test
