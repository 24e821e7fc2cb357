// SPDX-License-Identifier: MPL-2.0
#include "office/calc/templates.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace gouji::calc {

std::optional<std::string> templateUrl(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       std::string_view edition)
{
    const rtl::OUString folder =
        css::deployment::PackageInformationProvider::get(context)->getPackageLocation("org.gouji.calc")
        + "/templates";
    const auto files = css::ucb::SimpleFileAccess::create(context);
    if (!files->isFolder(folder))
        return std::nullopt;
    // The template carries the edition's code in its name.
    for (const rtl::OUString& url : files->getFolderContents(folder, false))
        if (url.lastIndexOf(interop::toUno(edition)) > url.lastIndexOf('/'))
            return interop::toUtf8(url);
    return std::nullopt;
}

} // namespace gouji::calc
