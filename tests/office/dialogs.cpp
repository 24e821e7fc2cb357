// SPDX-License-Identifier: MPL-2.0
#include "office/dialogs.hpp"

#include "calc/interop/text.hpp"
#include "office/keyboard.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XMessageBox.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>

#include <optional>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // there is no other way to the open windows

Reference<css::awt::XMessageBox> findBox(const Office& office)
{
    const Reference<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(office.context()),
                                                        UNO_QUERY_THROW);
    for (sal_Int32 index = 0; index < toolkit->getTopWindowCount(); ++index) {
        const Reference<css::awt::XMessageBox> window(toolkit->getTopWindow(index), UNO_QUERY);
        if (window.is())
            return window;
    }
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
                return text.has_value();
            text = interop::toUtf8(box->getMessageText());
            pressEnter(office, box);
            return true;
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

// Asked for its windows while one comes or goes, an office on a screen ends: only what is in front and stays there is
// asked for.
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

std::string dismissBox(const Office& office)
{
    const auto text = office.display() ? dismissInWindows(office) : dismissWithoutWindows(office);
    return text.value_or("no message box");
}

} // namespace gouji::office
