// SPDX-License-Identifier: MPL-2.0
#include "office/interop/language.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

namespace gouji::interop {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

Language interfaceLanguage(const Reference<css::uno::XComponentContext>& context)
{
    const auto provider = css::configuration::theDefaultProvider::get(context);
    const Any path(css::beans::NamedValue("nodepath", Any(rtl::OUString("/org.openoffice.Setup/L10N"))));
    const Reference<css::container::XNameAccess> settings(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                              Sequence<Any>(&path, 1)),
        css::uno::UNO_QUERY_THROW);
    rtl::OUString locale;
    settings->getByName("ooLocale") >>= locale;
    return languageOfLocale(toUtf8(locale));
}

} // namespace gouji::interop
