// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <functional>
#include <string>

namespace gouji::calc {

// Changes the document in one undo step of that name. Where the change throws, what was done of it is taken back,
// and the exception goes on to the caller.
void changeInOneStep(const Document& document, const std::string& name, const std::function<void()>& change);

} // namespace gouji::calc
