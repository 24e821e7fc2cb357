// SPDX-License-Identifier: MPL-2.0
#include "commands/new_report.hpp"

#include "calc/interop/text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace gouji::commands {

using css::uno::Any;
using css::uno::Reference;
using css::uno::XComponentContext;

namespace {

// The template that carries the edition's code in its name.
rtl::OUString templateUrl(const Reference<XComponentContext>& context, std::string_view edition)
{
    const rtl::OUString folder =
        css::deployment::PackageInformationProvider::get(context)->getPackageLocation("org.gouji.calc")
        + "/templates";
    const auto files = css::ucb::SimpleFileAccess::create(context)->getFolderContents(folder, false);
    for (const rtl::OUString& url : files)
        if (url.lastIndexOf(interop::toUno(edition)) > url.lastIndexOf('/'))
            return url;
    throw css::io::IOException(folder, {});
}

} // namespace

void openNewReport(const Reference<XComponentContext>& context, std::string_view edition)
{
    css::uno::Sequence<css::beans::PropertyValue> arguments(1);
    arguments[0].Name = "AsTemplate";
    arguments[0].Value <<= true;
    css::frame::Desktop::create(context)->loadComponentFromURL(templateUrl(context, edition), "_default", 0,
                                                               arguments);
}

} // namespace gouji::commands
