// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <com/sun/star/beans/NamedValue.hpp>

namespace gouji::app {

// The spreadsheet that a job was called about; null where it is a document of another kind.
calc::Document documentOf(const css::uno::Sequence<css::beans::NamedValue>& arguments);

} // namespace gouji::app
