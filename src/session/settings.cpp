// SPDX-License-Identifier: MPL-2.0
#include "session/settings.hpp"

#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <algorithm>
#include <iterator>

namespace gouji::session {

namespace {

namespace uno = css::uno;
using Properties = uno::Reference<css::beans::XPropertySet>;

template <typename Choice>
struct Word {
    Choice choice;
    const char* word; // in the configuration
};

constexpr Word<Reminder> reminders[] = {
    {Reminder::Off, "off"}, {Reminder::Remind, "remind"}, {Reminder::Ask, "ask"}};
constexpr Word<calc::MarkStyle> markStyles[] = {
    {calc::MarkStyle::Frame, "frame"}, {calc::MarkStyle::Strong, "strong"}, {calc::MarkStyle::Symbol, "symbol"}};

Properties open(const uno::Reference<uno::XComponentContext>& context, const char* access)
{
    const css::beans::NamedValue path("nodepath", uno::Any(rtl::OUString("/org.gouji.Settings/Options")));
    const uno::Any argument(path);
    return Properties(css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
                          rtl::OUString::createFromAscii(access), uno::Sequence<uno::Any>(&argument, 1)),
                      uno::UNO_QUERY_THROW);
}

uno::Any get(const Properties& properties, const char* name)
{
    return properties->getPropertyValue(rtl::OUString::createFromAscii(name));
}

void take(const Properties& properties, const char* name, bool& value) { get(properties, name) >>= value; }

void take(const Properties& properties, const char* name, std::string& value)
{
    rtl::OUString text;
    if (get(properties, name) >>= text)
        value = interop::toUtf8(text);
}

template <typename Choice, std::size_t count>
void take(const Properties& properties, const char* name, const Word<Choice> (&words)[count], Choice& value)
{
    std::string word;
    take(properties, name, word);
    const auto found = std::ranges::find(words, word, &Word<Choice>::word);
    if (found != std::end(words))
        value = found->choice;
}

template <typename Value>
void put(const Properties& properties, const char* name, const Value& value)
{
    properties->setPropertyValue(rtl::OUString::createFromAscii(name), uno::Any(value));
}

void put(const Properties& properties, const char* name, const std::string& text)
{
    put(properties, name, interop::toUno(text));
}

template <typename Choice, std::size_t count>
void put(const Properties& properties, const char* name, const Word<Choice> (&words)[count], Choice value)
{
    put(properties, name,
        rtl::OUString::createFromAscii(std::ranges::find(words, value, &Word<Choice>::choice)->word));
}

// Visits each setting with its name in the configuration, and with its words where it is a choice.
template <typename SomeSettings, typename Visit>
void forEachSetting(SomeSettings& settings, Visit visit)
{
    visit("ShowMarks", settings.showsMarks);
    visit("MarkStyle", settings.markStyle, markStyles);
    visit("LiveValidation", settings.validatesLive);
    visit("Infobar", settings.showsInfobar);
    visit("Reminder", settings.reminder, reminders);
    visit("DefaultEdition", settings.defaultEdition);
    visit("OwnRuleFolder", settings.ownRuleFolder);
    visit("Agency", settings.agency);
    visit("ReportFolder", settings.reportFolder);
}

} // namespace

Settings readSettings(const uno::Reference<uno::XComponentContext>& context)
{
    Settings settings;
    interop::guarded(
        "reading settings",
        [&] {
            const Properties options = open(context, "com.sun.star.configuration.ConfigurationAccess");
            forEachSetting(settings, [&](const char* name, auto& value, const auto&... words) {
                take(options, name, words..., value);
            });
        },
        [](const std::string&) {});
    return settings;
}

void writeSettings(const Settings& settings, const uno::Reference<uno::XComponentContext>& context)
{
    interop::guarded(
        "writing settings",
        [&] {
            const Properties options = open(context, "com.sun.star.configuration.ConfigurationUpdateAccess");
            forEachSetting(settings, [&](const char* name, const auto& value, const auto&... words) {
                put(options, name, words..., value);
            });
            uno::Reference<css::util::XChangesBatch>(options, uno::UNO_QUERY_THROW)->commitChanges();
        },
        [](const std::string&) {});
}

} // namespace gouji::session
