// SPDX-License-Identifier: MPL-2.0
#include "office/calc/recalculation.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace gouji::calc {

void recalculate(const Document& document)
{
    const auto modifiable = as<css::util::XModifiable>(document);
    const bool wasModified = modifiable->isModified();
    as<css::sheet::XCalculatable>(document)->calculateAll();
    if (modifiable->isModified() != wasModified)
        modifiable->setModified(wasModified);
}

} // namespace gouji::calc
