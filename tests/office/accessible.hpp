// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/script/XInvocation2.hpp>

#include <functional>
#include <initializer_list>
#include <string>

namespace gouji::office {

// A window, or a part of one, as assistive technology sees it; or none. Its methods are called by name: with
// version 7.5 LibreOffice changed their types, and the same tests are to run with older and newer ones.
class Accessible {
public:
    Accessible() = default;
    explicit Accessible(const css::uno::Reference<css::uno::XInterface>& object);

    bool is() const { return m_object.is(); }
    bool knows(const char* method) const;
    css::uno::Any call(const char* method, std::initializer_list<css::uno::Any> arguments = {}) const;

    friend bool operator==(const Accessible& one, const Accessible& other)
    {
        return one.m_object == other.m_object;
    }

private:
    css::uno::Reference<css::uno::XInterface> m_object;
    css::uno::Reference<css::script::XInvocation2> m_methods;
};

Accessible accessibleOf(const css::uno::Reference<css::uno::XInterface>& window);

// These do not look into trees: childOf() gives their lines.
// The first one showing below another, or itself, of that role (css::accessibility::AccessibleRole) and name; any
// name where that is empty. None where there is none.
Accessible findAccessible(const Accessible& root, sal_Int16 role, const std::string& name = {});

// Visits it and all there is below, showing or not.
void forEachControl(const Accessible& root, const std::function<void(const Accessible&)>& visit);

sal_Int32 childCountOf(const Accessible& parent);
Accessible childOf(const Accessible& parent, sal_Int32 index);

sal_Int16 roleOf(const Accessible& accessible);
std::string nameOf(const Accessible& accessible);
// What is to be read of one: its text, else its name.
std::string textOf(const Accessible& accessible);
// The texts of all that is showing, one a line.
std::string textsBelow(const Accessible& root);

// The names of all there is, showing or not, such as in a menu that is not open; one a line.
std::string namesBelow(const Accessible& root);

bool isEnabled(const Accessible& accessible);
bool isFocusable(const Accessible& accessible);
bool isFocused(const Accessible& accessible);

void focus(const Accessible& control);
// Presses a button, switches a check box.
void press(const Accessible& button);

} // namespace gouji::office
