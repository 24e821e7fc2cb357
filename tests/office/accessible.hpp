// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleContext.hpp>

#include <string>

namespace gouji::office {

using Accessible = css::uno::Reference<css::accessibility::XAccessibleContext>;

// A window as assistive technology sees it.
Accessible accessibleOf(const css::uno::Reference<css::uno::XInterface>& window);

// These do not look into trees: childOf() gives their lines.
// The first one showing below another, or itself, of that role (css::accessibility::AccessibleRole) and name; any
// name where that is empty. Null where there is none.
Accessible findAccessible(const Accessible& root, sal_Int16 role, const std::string& name = {});

Accessible childOf(const Accessible& parent, sal_Int32 index);

// What is to be read of one: its text, else its name.
std::string textOf(const Accessible& accessible);
// The texts of all that is showing, one a line.
std::string textsBelow(const Accessible& root);

// The names of all there is, showing or not, such as in a menu that is not open; one a line.
std::string namesBelow(const Accessible& root);

bool isEnabled(const Accessible& accessible);

// Presses a button, switches a check box.
void press(const Accessible& button);

} // namespace gouji::office
