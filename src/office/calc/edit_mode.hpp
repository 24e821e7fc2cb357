// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::calc {

// Whether a cell is being edited in any window of the document: what is typed there is no value yet.
bool isEditing(const Document& document, const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::calc
