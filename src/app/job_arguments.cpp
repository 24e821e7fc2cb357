// SPDX-License-Identifier: MPL-2.0
#include "app/job_arguments.hpp"

#include <com/sun/star/frame/XModel.hpp>

namespace gouji::app {

using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;

namespace {

Any valueOf(const Sequence<NamedValue>& values, const char* name)
{
    for (const NamedValue& value : values)
        if (value.Name.equalsAscii(name))
            return value.Value;
    return {};
}

} // namespace

calc::Document documentOf(const Sequence<NamedValue>& arguments)
{
    Sequence<NamedValue> environment;
    valueOf(arguments, "Environment") >>= environment;
    Reference<css::frame::XModel> model;
    valueOf(environment, "Model") >>= model;
    return calc::Document(model, UNO_QUERY);
}

} // namespace gouji::app
