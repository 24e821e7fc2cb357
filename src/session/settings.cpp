// SPDX-License-Identifier: MPL-2.0
#include "session/settings.hpp"

#include "calc/interop/guarded.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace gouji::session {

namespace {

namespace uno = css::uno;

uno::Reference<css::beans::XPropertySet> openSettings(const uno::Reference<uno::XComponentContext>& context,
                                                      const char* access)
{
    const css::beans::NamedValue path("nodepath", uno::Any(rtl::OUString("/org.gouji.Settings/Sidebar")));
    const uno::Any argument(path);
    return uno::Reference<css::beans::XPropertySet>(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            rtl::OUString::createFromAscii(access), uno::Sequence<uno::Any>(&argument, 1)),
        uno::UNO_QUERY_THROW);
}

} // namespace

MarkDisplay rememberedMarkDisplay(const uno::Reference<uno::XComponentContext>& context)
{
    return interop::guarded(
        "reading settings",
        [&] {
            bool shown = true;
            openSettings(context, "com.sun.star.configuration.ConfigurationAccess")
                ->getPropertyValue("ShowMarks") >>= shown;
            return shown ? MarkDisplay::Shown : MarkDisplay::Hidden;
        },
        [](const std::string&) { return MarkDisplay::Shown; });
}

void remember(MarkDisplay display, const uno::Reference<uno::XComponentContext>& context)
{
    // A profile that cannot be written is no reason not to show marks.
    interop::guarded(
        "writing settings",
        [&] {
            const auto settings = openSettings(context, "com.sun.star.configuration.ConfigurationUpdateAccess");
            settings->setPropertyValue("ShowMarks", uno::Any(display == MarkDisplay::Shown));
            uno::Reference<css::util::XChangesBatch>(settings, uno::UNO_QUERY_THROW)->commitChanges();
        },
        [](const std::string&) {});
}

} // namespace gouji::session
