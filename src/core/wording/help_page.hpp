// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/rule.hpp"

#include <string>

namespace gouji::wording {

// The page of the help that explains a rule, by the name of its file; docs/make_help.py writes them. An office's
// own rules share one, and so does what is found of rules that are none of the edition's (null). An official rule
// alone names a file: what users write never does.
std::string helpPageOf(const rules::Rule* rule);

} // namespace gouji::wording
