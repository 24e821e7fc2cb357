// SPDX-License-Identifier: MPL-2.0
#include "office/dialogs.hpp"

#include "office/interop/text.hpp"
#include "office/keyboard.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XMessageBox.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>

#include <optional>
#include <vector>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // there is no other way to the open windows

std::vector<Reference<css::awt::XTopWindow>> topWindows(const Office& office)
{
    const Reference<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(office.context()),
                                                        UNO_QUERY_THROW);
    std::vector<Reference<css::awt::XTopWindow>> windows;
    for (sal_Int32 index = 0; index < toolkit->getTopWindowCount(); ++index)
        windows.push_back(toolkit->getTopWindow(index));
    return windows;
}

Reference<css::awt::XMessageBox> findBox(const Office& office)
{
    for (const auto& window : topWindows(office))
        if (const Reference<css::awt::XMessageBox> box(window, UNO_QUERY); box.is())
            return box;
    return {};
}

// None where it is not open; where one that closes was met, it is looked for again.
Accessible findDialog(const Office& office, const std::string& title)
{
    for (const auto& window : topWindows(office))
        if (window.is())
            if (const Accessible accessible = accessibleOf(window); accessible.is() && nameOf(accessible) == title)
                return accessible;
    return {};
}

#pragma GCC diagnostic pop

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

std::optional<std::string> dismissWithoutWindows(const Office& office)
{
    std::optional<std::string> text;
    // The windows come and go in the office's own time: one may be gone between finding it and asking it.
    waitUntil([&] {
        try {
            const auto box = findBox(office);
            if (!box.is())
                return text.has_value(); // closed: a document with an open box cannot be
            // One that is opening has no text yet, one that is closing has none any more: neither is answered.
            const std::string shown = interop::toUtf8(box->getMessageText());
            if (shown.empty())
                return false;
            text = shown;
            pressEnter(office, box);
            return false;
        } catch (const css::uno::Exception&) {
            return false;
        }
    });
    return text;
}

// Whether what is in front is no document's window.
bool isBoxInFront(const Office& office)
{
    const std::string title = frontTitle(office);
    return !title.empty() && title.find("LibreOffice") == std::string::npos;
}

// Asked for its windows while one comes or goes, an office on a screen ends: only what is in front and stays there
// is asked for.
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
