// SPDX-License-Identifier: MPL-2.0
#include "app/sweep_marks.hpp"

#include "app/job_arguments.hpp"
#include "calc/interop/guarded.hpp"
#include "calc/marks.hpp"

namespace gouji::app {

using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Sequence;

Any SweepMarks::execute(const Sequence<NamedValue>& arguments)
{
    interop::guarded(
        "sweep",
        [&] {
            if (const calc::Document document = documentOf(arguments); document.is())
                calc::sweep(document);
        },
        [](const std::string&) {});
    return {};
}

} // namespace gouji::app
