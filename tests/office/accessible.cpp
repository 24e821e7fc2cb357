// SPDX-License-Identifier: MPL-2.0
#include "office/accessible.hpp"

#include "calc/interop/text.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

bool isShowing(const Accessible& accessible)
{
    return accessible->getAccessibleStateSet()->contains(css::accessibility::AccessibleStateType::SHOWING);
}

// Not the lines of a tree: after a change in it, the office gives lines as their own children.
sal_Int32 childrenToVisit(const Accessible& parent)
{
    return parent->getAccessibleRole() == css::accessibility::AccessibleRole::TREE
               ? 0
               : parent->getAccessibleChildCount();
}

} // namespace

bool isEnabled(const Accessible& accessible)
{
    return accessible->getAccessibleStateSet()->contains(css::accessibility::AccessibleStateType::ENABLED);
}

Accessible accessibleOf(const Reference<css::uno::XInterface>& window)
{
    return Reference<css::accessibility::XAccessible>(window, UNO_QUERY_THROW)->getAccessibleContext();
}

Accessible childOf(const Accessible& parent, sal_Int32 index)
{
    const auto child = parent->getAccessibleChild(index);
    return child.is() ? Accessible(child->getAccessibleContext()) : Accessible();
}

Accessible findAccessible(const Accessible& root, sal_Int16 role, const std::string& name)
{
    if (root->getAccessibleRole() == role && isShowing(root)
        && (name.empty() || interop::toUtf8(root->getAccessibleName()) == name))
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

std::string textOf(const Accessible& accessible)
{
    const Reference<css::accessibility::XAccessibleText> text(accessible, UNO_QUERY);
    return interop::toUtf8(text.is() ? text->getText() : accessible->getAccessibleName());
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
    std::string names = interop::toUtf8(root->getAccessibleName()) + "\n";
    for (sal_Int32 index = 0; index < root->getAccessibleChildCount(); ++index)
        if (const Accessible child = childOf(root, index); child.is())
            names += namesBelow(child);
    return names;
}

void press(const Accessible& button)
{
    Reference<css::accessibility::XAccessibleAction>(button, UNO_QUERY_THROW)->doAccessibleAction(0);
}

} // namespace gouji::office
