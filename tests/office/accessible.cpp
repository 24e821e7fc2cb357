// SPDX-License-Identifier: MPL-2.0
#include "office/accessible.hpp"

#include "office/interop/text.hpp"
#include "office/office.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

// As LibreOffice counted its states before version 7.5; since then, each is a bit of a number.
enum class State : sal_Int16 { Enabled = 7, Focusable = 10, Focused = 11, Showing = 25 };

bool has(const Accessible& accessible, State state)
{
    const Any states = accessible.call("getAccessibleStateSet");
    const auto number = static_cast<sal_Int16>(state);
    bool contained = false;
    if (sal_Int64 bits = 0; states >>= bits)
        contained = (bits >> (number - 1) & 1) != 0;
    else
        Accessible(Reference<css::uno::XInterface>(states, UNO_QUERY_THROW)).call("contains", {Any(number)}) >>=
            contained;
    return contained;
}

bool isShowing(const Accessible& accessible) { return has(accessible, State::Showing); }

// Not the lines of a tree: after a change in it, the office gives lines as their own children.
sal_Int32 childrenToVisit(const Accessible& parent)
{
    return roleOf(parent) == css::accessibility::AccessibleRole::TREE ? 0 : childCountOf(parent);
}

std::string textFrom(const Accessible& accessible, const char* method)
{
    rtl::OUString text;
    accessible.call(method) >>= text;
    return interop::toUtf8(text);
}

// The object that answers for another.
Accessible contextOf(const Any& accessible)
{
    const Reference<css::uno::XInterface> object(accessible, UNO_QUERY);
    if (!object.is())
        return {};
    return Accessible(Reference<css::uno::XInterface>(Accessible(object).call("getAccessibleContext"), UNO_QUERY));
}

} // namespace

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // there is no other way to a call by name

Accessible::Accessible(const Reference<css::uno::XInterface>& object) : m_object(object)
{
    if (!object.is())
        return;
    static const Reference<css::lang::XSingleServiceFactory> invocations(
        createHere("com.sun.star.script.Invocation"), UNO_QUERY_THROW);
    const Any argument(object);
    m_methods.set(invocations->createInstanceWithArguments(Sequence<Any>(&argument, 1)), UNO_QUERY_THROW);
}

#pragma GCC diagnostic pop

bool Accessible::knows(const char* method) const { return m_methods->hasMethod(interop::toUno(method)); }

Any Accessible::call(const char* method, std::initializer_list<Any> arguments) const
{
    Sequence<sal_Int16> places;
    Sequence<Any> results;
    return m_methods->invoke(interop::toUno(method), {arguments.begin(), static_cast<sal_Int32>(arguments.size())},
                             places, results);
}

Accessible accessibleOf(const Reference<css::uno::XInterface>& window) { return contextOf(Any(window)); }

sal_Int32 childCountOf(const Accessible& parent)
{
    sal_Int64 count = 0;
    parent.call("getAccessibleChildCount") >>= count;
    return static_cast<sal_Int32>(count);
}

Accessible childOf(const Accessible& parent, sal_Int32 index)
{
    return contextOf(parent.call("getAccessibleChild", {Any(index)}));
}

sal_Int16 roleOf(const Accessible& accessible)
{
    sal_Int16 role = css::accessibility::AccessibleRole::UNKNOWN;
    accessible.call("getAccessibleRole") >>= role;
    return role;
}

std::string nameOf(const Accessible& accessible) { return textFrom(accessible, "getAccessibleName"); }

std::string textOf(const Accessible& accessible)
{
    return accessible.knows("getText") ? textFrom(accessible, "getText") : nameOf(accessible);
}

Accessible findAccessible(const Accessible& root, sal_Int16 role, const std::string& name)
{
    if (roleOf(root) == role && isShowing(root) && (name.empty() || nameOf(root) == name))
        return root;
    for (sal_Int32 index = 0; index < childrenToVisit(root); ++index) {
        const Accessible child = childOf(root, index);
        if (!child.is())
            continue;
        if (const Accessible found = findAccessible(child, role, name); found.is())
            return found;
    }
    return {};
}

void forEachControl(const Accessible& root, const std::function<void(const Accessible&)>& visit)
{
    visit(root);
    for (sal_Int32 index = 0; index < childrenToVisit(root); ++index)
        if (const Accessible child = childOf(root, index); child.is())
            forEachControl(child, visit);
}

std::string textsBelow(const Accessible& root)
{
    std::string texts = textOf(root) + "\n";
    for (sal_Int32 index = 0; index < childrenToVisit(root); ++index)
        if (const Accessible child = childOf(root, index); child.is() && isShowing(child))
            texts += textsBelow(child);
    return texts;
}

std::string namesBelow(const Accessible& root)
{
    std::string names;
    forEachControl(root, [&](const Accessible& control) { names += nameOf(control) + "\n"; });
    return names;
}

bool isEnabled(const Accessible& accessible) { return has(accessible, State::Enabled); }

bool isFocusable(const Accessible& accessible) { return has(accessible, State::Focusable); }

bool isFocused(const Accessible& accessible) { return has(accessible, State::Focused); }

void focus(const Accessible& control) { control.call("grabFocus"); }

void press(const Accessible& button) { button.call("doAccessibleAction", {Any(sal_Int32(0))}); }

} // namespace gouji::office
