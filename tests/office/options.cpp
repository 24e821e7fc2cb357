// SPDX-License-Identifier: MPL-2.0
#include "office/options.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace gouji::office {

using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

Reference<XPropertySet> options(const Office& office, const char* access)
{
    const Any path(css::beans::NamedValue("nodepath", Any(rtl::OUString("/org.gouji.Settings/Options"))));
    return {css::configuration::theDefaultProvider::get(office.context())
                ->createInstanceWithArguments(rtl::OUString::createFromAscii(access), {&path, 1}),
            UNO_QUERY_THROW};
}

} // namespace

Any optionOf(const Office& office, const char* name)
{
    return options(office, "com.sun.star.configuration.ConfigurationAccess")
        ->getPropertyValue(rtl::OUString::createFromAscii(name));
}

void setOption(const Office& office, const char* name, const Any& value)
{
    const auto writable = options(office, "com.sun.star.configuration.ConfigurationUpdateAccess");
    writable->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    Reference<css::util::XChangesBatch>(writable, UNO_QUERY_THROW)->commitChanges();
}

ChangedOption::ChangedOption(const Office& office, const char* name, const Any& value)
    : m_office(office),
      m_name(name),
      m_before(optionOf(office, name))
{
    setOption(office, name, value);
}

ChangedOption::~ChangedOption() { setOption(m_office, m_name, m_before); }

} // namespace gouji::office
