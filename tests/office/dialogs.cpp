// SPDX-License-Identifier: MPL-2.0
#include "office/dialogs.hpp"

#include "office/interop/text.hpp"
#include "office/keyboard.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBox.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>

#include <optional>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

Reference<css::awt::XMessageBox> findBox(const Office& office)
{
    for (const auto& window : office.windows())
        if (const Reference<css::awt::XMessageBox> box(window, UNO_QUERY); box.is())
            return box;
    return {};
}

// None where it is not open.
Accessible findDialog(const Office& office, const std::string& title)
{
    for (const auto& window : office.windows())
        if (const Accessible accessible = accessibleOf(window); accessible.is() && nameOf(accessible) == title)
            return accessible;
    return {};
}

void pressEnter(const Office& office, const Reference<css::awt::XMessageBox>& box)
{
    css::awt::KeyEvent enter;
    enter.Source = box;
    enter.KeyCode = css::awt::Key::RETURN;
    enter.KeyChar = '\r';
    const Reference<css::awt::XToolkitRobot> robot(css::awt::Toolkit::create(office.context()), UNO_QUERY_THROW);
    robot->keyPress(enter);
    robot->keyRelease(enter);
}

// The box that opens next, and its text; nothing where none opens.
std::optional<std::string> dismissWithoutWindows(const Office& office)
{
    Reference<css::awt::XMessageBox> box;
    if (!waitUntil([&] { return (box = findBox(office)).is(); }))
        return std::nullopt;
    const std::string text = interop::toUtf8(box->getMessageText());
    pressEnter(office, box);
    if (!waitUntil([&] { return findBox(office) != box; }))
        return text + " (it stays open)";
    // It is hidden; what opened it goes on in the main thread, and what is next there finds that done.
    office.onMainThread([] {});
    return text;
}

// Whether what is in front is no document's window.
bool isBoxInFront(const Office& office)
{
    const std::string title = frontTitle(office);
    return !title.empty() && title.find("LibreOffice") == std::string::npos;
}

std::optional<std::string> dismissInWindows(const Office& office)
{
    if (!waitUntil([&] { return isBoxInFront(office); }))
        return std::nullopt;
    const auto box = findBox(office);
    if (!box.is())
        return std::nullopt;
    const std::string text = interop::toUtf8(box->getMessageText());
    pressKey(office, "Return");
    waitUntil([&] { return !isBoxInFront(office); });
    return text;
}

} // namespace

Accessible dialogOf(const Office& office, const std::string& title)
{
    Accessible dialog;
    waitUntil([&] {
        try {
            dialog = findDialog(office, title);
        } catch (const css::uno::Exception&) {
            // Its window was closed while it was asked.
        }
        return dialog.is();
    });
    return dialog;
}

bool closes(const Office& office, const std::string& title)
{
    return waitUntil([&] {
        try {
            return !findDialog(office, title).is();
        } catch (const css::uno::Exception&) {
            return false;
        }
    });
}

std::string dismissBox(const Office& office)
{
    const auto text = office.display() ? dismissInWindows(office) : dismissWithoutWindows(office);
    return text.value_or("no message box");
}

} // namespace gouji::office
