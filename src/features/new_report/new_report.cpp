// SPDX-License-Identifier: MPL-2.0
#include "features/new_report/new_report.hpp"

#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

#include <optional>
#include <string>

namespace gouji::new_report {

using commands::CommandContext;

using css::uno::Reference;
using css::uno::XComponentContext;

namespace {

rtl::OUString templatesFolder(const Reference<XComponentContext>& context)
{
    return css::deployment::PackageInformationProvider::get(context)->getPackageLocation("org.gouji.calc")
           + "/templates";
}

// The template that carries the edition's code in its name.
std::optional<rtl::OUString> templateUrl(const Reference<XComponentContext>& context, std::string_view edition)
{
    const rtl::OUString folder = templatesFolder(context);
    const auto files = css::ucb::SimpleFileAccess::create(context);
    if (!files->isFolder(folder))
        return std::nullopt;
    for (const rtl::OUString& url : files->getFolderContents(folder, false))
        if (url.lastIndexOf(interop::toUno(edition)) > url.lastIndexOf('/'))
            return url;
    return std::nullopt;
}

} // namespace

void open(const CommandContext& command, std::string_view edition)
{
    const auto url = templateUrl(command.context, edition);
    if (!url)
        return command.tell("new-report.title", {"new-report.no-template", {{"edition", std::string(edition)}}});
    css::frame::Desktop::create(command.context)
        ->loadComponentFromURL(*url, "_default", 0,
                               interop::mediaDescriptor({{"AsTemplate", css::uno::Any(true)}}));
}

} // namespace gouji::new_report
