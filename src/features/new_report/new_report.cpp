// SPDX-License-Identifier: MPL-2.0
#include "features/new_report/new_report.hpp"

#include "office/calc/templates.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/frame/Desktop.hpp>

namespace gouji::new_report {

using commands::CommandContext;

void open(const CommandContext& command, std::string_view edition)
{
    const auto url = calc::templateUrl(command.context, edition);
    if (!url)
        return command.tell("new-report.title", {"new-report.no-template", {{"edition", std::string(edition)}}});
    css::frame::Desktop::create(command.context)
        ->loadComponentFromURL(interop::toUno(*url), "_default", 0,
                               interop::mediaDescriptor({{"AsTemplate", css::uno::Any(true)}}));
}

} // namespace gouji::new_report
