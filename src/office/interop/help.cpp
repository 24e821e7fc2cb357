// SPDX-License-Identifier: MPL-2.0
#include "office/interop/help.hpp"

#include "office/interop/component.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/message_box.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteException.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <osl/file.hxx>
#include <rtl/ref.hxx>

#include <string>

namespace gouji::interop {

namespace uno = css::uno;
using Context = uno::Reference<uno::XComponentContext>;

namespace {

rtl::OUString urlOf(const Context& context, Language language, std::string_view page)
{
    const std::string folder = language == Language::Chinese ? "/help/zh-CN/" : "/help/en-US/";
    return css::deployment::PackageInformationProvider::get(context)->getPackageLocation("org.gouji.calc")
           + toUno(folder + std::string(page) + ".html");
}

void tellWhereItIs(const Context& context, Language language, const rtl::OUString& url)
{
    const auto frame = css::frame::Desktop::create(context)->getCurrentFrame();
    if (!frame.is())
        return;
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    const auto messages = wording::Messages::builtIn(language);
    showNotice(context, frame, messages.text("help.title"),
               messages.text("help.no-browser", {{"file", toUtf8(path)}}));
}

// Hears of keys only while a control of ours has the focus, or a dialog of ours is there.
class HelpKey final : public Component<css::awt::XFocusListener, css::awt::XKeyHandler> {
public:
    HelpKey(const Context& context, Language language, std::string_view page)
        : m_context(context),
          m_toolkit(css::awt::Toolkit::create(context), uno::UNO_QUERY_THROW),
          m_language(language),
          m_page(page)
    {}

    void SAL_CALL focusGained(const css::awt::FocusEvent&) override { listen(true); }
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override { listen(false); }
    void SAL_CALL disposing(const css::lang::EventObject&) override { listen(false); }

    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override
    {
        if (event.KeyCode != css::awt::Key::F1 || event.Modifiers != 0)
            return false;
        guarded(
            "help", [this] { showHelp(m_context, m_language, m_page); }, [](const std::string&) {});
        return true;
    }
    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }

    void listen(bool listens)
    {
        if (listens == m_listens)
            return;
        m_listens = listens;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored                                                                                    \
    "-Wdeprecated-declarations" // nothing else hears of F1 before the office's help does
        listens ? m_toolkit->addKeyHandler(this) : m_toolkit->removeKeyHandler(this);
#pragma GCC diagnostic pop
    }

private:
    const Context m_context;
    const uno::Reference<css::awt::XExtendedToolkit> m_toolkit;
    const Language m_language;
    const std::string m_page;
    bool m_listens = false;
};

} // namespace

void showHelp(const Context& context, Language language, std::string_view page)
{
    const rtl::OUString url = urlOf(context, language, page);
    try {
        css::system::SystemShellExecute::create(context)->execute(url, {},
                                                                  css::system::SystemShellExecuteFlags::URIS_ONLY);
    } catch (const css::system::SystemShellExecuteException&) {
        tellWhereItIs(context, language, url);
    }
}

void openHelpOnF1(const uno::Reference<css::awt::XControlContainer>& controls, const Context& context,
                  Language language, std::string_view page)
{
    const rtl::Reference<HelpKey> key(new HelpKey(context, language, page));
    const auto all = controls->getControls();
    for (const auto& control : all)
        uno::Reference<css::awt::XWindow>(control, uno::UNO_QUERY_THROW)->addFocusListener(key.get());
}

void openHelpOnF1InDialog(const uno::Reference<css::awt::XDialog>& dialog, const Context& context,
                          Language language, std::string_view page)
{
    const rtl::Reference<HelpKey> key(new HelpKey(context, language, page));
    uno::Reference<css::lang::XComponent>(dialog, uno::UNO_QUERY_THROW)
        ->addEventListener(static_cast<css::awt::XFocusListener*>(key.get()));
    key->listen(true);
}

} // namespace gouji::interop
