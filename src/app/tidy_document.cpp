// SPDX-License-Identifier: MPL-2.0
#include "app/tidy_document.hpp"

#include "app/job_arguments.hpp"
#include "office/calc/conditional_formats.hpp"
#include "office/calc/marks.hpp"
#include "office/interop/guarded.hpp"

namespace gouji::app {

using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Sequence;

Any TidyDocument::execute(const Sequence<NamedValue>& arguments)
{
    interop::guarded(
        "tidying a document",
        [&] {
            const calc::Document document = documentOf(arguments);
            if (!document.is())
                return;
            calc::sweep(document);
            calc::restoreFunctionNames(document);
        },
        [](const std::string&) {});
    return {};
}

} // namespace gouji::app
