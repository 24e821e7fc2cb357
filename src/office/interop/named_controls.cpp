// SPDX-License-Identifier: MPL-2.0
#include "office/interop/named_controls.hpp"

#include "office/interop/text.hpp"

#include <string>

namespace gouji::interop {

namespace uno = css::uno;

void NamedControls::label(const wording::Messages& messages, std::string_view family,
                          std::span<const std::string_view> ids) const
{
    for (const std::string_view id : ids)
        set(id, "Label", uno::Any(toUno(messages.text(std::string(family) + "." + std::string(id)))));
}

void NamedControls::set(std::string_view id, const char* property, const uno::Any& value) const
{
    uno::Reference<css::beans::XPropertySet>(control(id)->getModel(), uno::UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

uno::Reference<css::awt::XControl> NamedControls::control(std::string_view id) const
{
    return m_container->getControl(toUno(id));
}

} // namespace gouji::interop
