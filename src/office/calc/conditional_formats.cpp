// SPDX-License-Identifier: MPL-2.0
#include "office/calc/conditional_formats.hpp"

#include "core/functions/formula_text.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ConditionEntryType.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>

namespace gouji::calc {
namespace {

namespace uno = css::uno;
using Properties = uno::Reference<css::beans::XPropertySet>;

void restoreIn(const Properties& condition, const char* property)
{
    const rtl::OUString name = rtl::OUString::createFromAscii(property);
    rtl::OUString held;
    if (!(condition->getPropertyValue(name) >>= held))
        return;
    // A name that the office knows is shown short.
    const std::string formula = interop::toUtf8(held);
    if (functions::callsCellFunction(formula))
        condition->setPropertyValue(name, uno::Any(interop::toUno(functions::withShortNames(formula))));
}

void restoreIn(const uno::Reference<css::sheet::XConditionalFormat>& format)
{
    for (sal_Int32 index = 0; index < format->getCount(); ++index) {
        const uno::Reference<css::sheet::XConditionEntry> entry(format->getByIndex(index), uno::UNO_QUERY);
        if (!entry.is() || entry->getType() != css::sheet::ConditionEntryType::CONDITION)
            continue;
        restoreIn(as<css::beans::XPropertySet>(entry), "Formula1");
        restoreIn(as<css::beans::XPropertySet>(entry), "Formula2");
    }
}

} // namespace

void restoreFunctionNames(const Document& document)
{
    for (int index = 0; index < sheetCount(document); ++index) {
        uno::Reference<css::sheet::XConditionalFormats> formats;
        as<css::beans::XPropertySet>(sheetAt(document, index))->getPropertyValue("ConditionalFormats") >>= formats;
        if (!formats.is())
            continue;
        for (const auto& format : formats->getConditionalFormats())
            restoreIn(format);
    }
}

} // namespace gouji::calc
