// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"

namespace gouji::engine {

// Adds a finding for each figure, of the tables and of the text, that the published copy of the report has
// otherwise: at the report's own place, with what the copy says.
void compareWithPublished(const reports::Report& published, Validation& validation);

} // namespace gouji::engine
