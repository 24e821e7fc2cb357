// SPDX-License-Identifier: MPL-2.0
#include "features/options/options_page.hpp"

#include "office/interop/guarded.hpp"
#include "office/interop/help.hpp"
#include "office/interop/named_controls.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <osl/file.hxx>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::options {

namespace {

namespace uno = css::uno;
using interop::NamedControls;
using session::Reminder;
using session::Settings;
using Window = uno::Reference<css::awt::XWindow>;

constexpr const char* family = "options";
constexpr std::string_view labelled[] = {
    "validation",    "live",     "marks",       "infobar", "markStyleLabel", "reports", "editionLabel",
    "reminderLabel", "ownRules", "folderLabel", "browse",  "clear",          "note"};

// As the lists show them, from the top.
constexpr calc::MarkStyle markStyles[] = {calc::MarkStyle::Frame, calc::MarkStyle::Strong,
                                          calc::MarkStyle::Symbol};
constexpr const char* markStyleTexts[] = {"options.frame", "options.strong", "options.symbol"};
constexpr Reminder reminders[] = {Reminder::Off, Reminder::Remind, Reminder::Ask};
constexpr const char* reminderTexts[] = {"options.off", "options.remind", "options.ask"};

NamedControls controlsOf(const Window& window)
{
    return NamedControls(uno::Reference<css::awt::XControlContainer>(window, uno::UNO_QUERY_THROW));
}

template <typename Texts>
void fillList(const NamedControls& controls, std::string_view id, const Texts& texts, std::ptrdiff_t chosen)
{
    const auto list = controls.as<css::awt::XListBox>(id);
    list->removeItems(0, list->getItemCount());
    for (const std::string& text : texts)
        list->addItem(interop::toUno(text), list->getItemCount());
    list->selectItemPos(static_cast<sal_Int16>(chosen), true);
}

std::size_t chosenIn(const NamedControls& controls, std::string_view id)
{
    return static_cast<std::size_t>(
        std::max<sal_Int16>(controls.as<css::awt::XListBox>(id)->getSelectedItemPos(), 0));
}

template <typename Choices, typename Choice>
std::ptrdiff_t placeOf(const Choice& choice, const Choices& choices)
{
    const auto found = std::ranges::find(choices, choice);
    return found == std::end(choices) ? 0 : std::distance(std::begin(choices), found);
}

std::vector<std::string> textsOf(std::span<const char* const> keys, const wording::Messages& messages)
{
    std::vector<std::string> texts;
    std::ranges::transform(keys, std::back_inserter(texts), [&](const char* key) { return messages.text(key); });
    return texts;
}

// Newest first, as the menu has them.
std::vector<std::string> editionCodes(const packs::Catalogue& catalogue)
{
    std::vector<std::string> codes;
    for (const packs::Edition& edition : catalogue.editions)
        codes.insert(codes.begin(), edition.code().text());
    return codes;
}

std::vector<std::string> editionNames(const session::Engine& engine)
{
    std::vector<std::string> names;
    for (const packs::Edition& edition : engine.catalogue.editions)
        names.insert(names.begin(), edition.form().name.in(engine.messages.language()));
    return names;
}

bool isChecked(const NamedControls& controls, std::string_view id)
{
    return controls.as<css::awt::XCheckBox>(id)->getState() == 1;
}

void logged(const std::string&) {}

} // namespace

OptionsPage::OptionsPage(const uno::Reference<uno::XComponentContext>& context,
                         std::shared_ptr<session::Sessions> sessions)
    : Service("org.gouji.OptionsPage", "org.gouji.OptionsPage"),
      m_context(context),
      m_sessions(std::move(sessions))
{}

uno::Sequence<rtl::OUString> OptionsPage::getSupportedMethodNames()
{
    const rtl::OUString method("external_event");
    return {&method, 1};
}

// The dialog says "initialize" when the page is opened, "back" when it is to show what is kept again, and "ok"
// when it is accepted.
sal_Bool OptionsPage::callHandlerMethod(const Window& window, const uno::Any& event, const rtl::OUString& method)
{
    if (method != "external_event")
        return false;
    rtl::OUString happening;
    event >>= happening;
    interop::guarded(
        "options",
        [&] {
            if (happening == "initialize")
                open(window);
            else if (happening == "back")
                show(session::readSettings(m_context), window);
            else if (happening == "ok")
                takeOver(window);
        },
        logged);
    return true;
}

void OptionsPage::open(const Window& window)
{
    const NamedControls controls = controlsOf(window);
    const wording::Messages& messages = m_sessions->engine().messages;
    controls.label(messages, family, labelled);
    interop::openHelpOnF1(uno::Reference<css::awt::XControlContainer>(window, uno::UNO_QUERY_THROW), m_context,
                          messages.language(), "options");
    for (const char* id : {"browse", "clear"}) {
        const auto button = controls.as<css::awt::XButton>(id);
        button->setActionCommand(rtl::OUString::createFromAscii(id));
        button->addActionListener(this);
    }
    show(session::readSettings(m_context), window);
}

void OptionsPage::show(const Settings& settings, const Window& window)
{
    const NamedControls controls = controlsOf(window);
    const session::Engine& engine = m_sessions->engine();
    controls.as<css::awt::XCheckBox>("live")->setState(settings.validatesLive ? 1 : 0);
    controls.as<css::awt::XCheckBox>("marks")->setState(settings.showsMarks ? 1 : 0);
    controls.as<css::awt::XCheckBox>("infobar")->setState(settings.showsInfobar ? 1 : 0);
    fillList(controls, "markStyle", textsOf(markStyleTexts, engine.messages),
             placeOf(settings.markStyle, markStyles));
    fillList(controls, "edition", editionNames(engine),
             placeOf(settings.defaultEdition, editionCodes(engine.catalogue)));
    fillList(controls, "reminder", textsOf(reminderTexts, engine.messages), placeOf(settings.reminder, reminders));
    setFolder(settings.ownRuleFolder, window);
}

void OptionsPage::takeOver(const Window& window) const
{
    const NamedControls controls = controlsOf(window);
    Settings settings = session::readSettings(m_context);
    settings.validatesLive = isChecked(controls, "live");
    settings.showsMarks = isChecked(controls, "marks");
    settings.showsInfobar = isChecked(controls, "infobar");
    settings.markStyle = markStyles[chosenIn(controls, "markStyle")];
    settings.defaultEdition = editionCodes(m_sessions->engine().catalogue).at(chosenIn(controls, "edition"));
    settings.reminder = reminders[chosenIn(controls, "reminder")];
    settings.ownRuleFolder = m_folder;
    session::writeSettings(settings, m_context);
    m_sessions->settingsChanged();
}

void OptionsPage::actionPerformed(const css::awt::ActionEvent& event)
{
    interop::guarded(
        "choosing a folder",
        [&] {
            const uno::Reference<css::awt::XControl> button(event.Source, uno::UNO_QUERY_THROW);
            const Window window(button->getContext(), uno::UNO_QUERY_THROW);
            if (event.ActionCommand == "browse")
                browse(window);
            else
                setFolder({}, window);
        },
        logged);
}

void OptionsPage::browse(const Window& window)
{
    const auto picker = css::ui::dialogs::FolderPicker::create(m_context);
    picker->setTitle(interop::toUno(m_sessions->engine().messages.text("options.chooseFolder")));
    if (!m_folder.empty())
        picker->setDisplayDirectory(interop::toUno(m_folder));
    if (picker->execute() == css::ui::dialogs::ExecutableDialogResults::OK)
        setFolder(interop::toUtf8(picker->getDirectory()), window);
}

void OptionsPage::setFolder(const std::string& url, const Window& window)
{
    m_folder = url;
    rtl::OUString path;
    if (!url.empty())
        osl::FileBase::getSystemPathFromFileURL(interop::toUno(url), path);
    const NamedControls controls = controlsOf(window);
    controls.set("folder", "Text", uno::Any(path));
    controls.enable("clear", !url.empty());
}

} // namespace gouji::options
