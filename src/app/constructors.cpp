// SPDX-License-Identifier: MPL-2.0
// What the office calls to create our components: extension/gouji.components names these functions. Each gives a
// reference that the caller owns.
#include "app/command_table.hpp"
#include "app/sessions_component.hpp"
#include "app/tidy_document.hpp"
#include "app/watch_frames.hpp"
#include "commands/protocol_handler.hpp"
#include "features/options/options_page.hpp"
#include "session/validation_service.hpp"
#include "sidebar/panel_factory.hpp"

using namespace gouji;
using Arguments = css::uno::Sequence<css::uno::Any>;

extern "C" {

SAL_DLLPUBLIC_EXPORT css::uno::XInterface* gouji_sessions_get_implementation(css::uno::XComponentContext* context,
                                                                             const Arguments&)
{
    return cppu::acquire(new app::SessionsComponent(context));
}

SAL_DLLPUBLIC_EXPORT css::uno::XInterface* gouji_panels_get_implementation(css::uno::XComponentContext* context,
                                                                           const Arguments&)
{
    return cppu::acquire(new sidebar::PanelFactory(context, app::sessionsOf(context)));
}

SAL_DLLPUBLIC_EXPORT css::uno::XInterface* gouji_commands_get_implementation(css::uno::XComponentContext* context,
                                                                             const Arguments&)
{
    return cppu::acquire(new commands::ProtocolHandler(context, app::sessionsOf(context), app::commandTable()));
}

SAL_DLLPUBLIC_EXPORT css::uno::XInterface* gouji_tidy_document_get_implementation(css::uno::XComponentContext*,
                                                                                  const Arguments&)
{
    return cppu::acquire(new app::TidyDocument());
}

SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
gouji_validation_get_implementation(css::uno::XComponentContext* context, const Arguments&)
{
    return cppu::acquire(new session::ValidationService(app::sessionsOf(context)));
}

SAL_DLLPUBLIC_EXPORT css::uno::XInterface* gouji_options_get_implementation(css::uno::XComponentContext* context,
                                                                            const Arguments&)
{
    return cppu::acquire(new options::OptionsPage(context, app::sessionsOf(context)));
}

SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
gouji_watch_frames_get_implementation(css::uno::XComponentContext* context, const Arguments&)
{
    return cppu::acquire(new app::WatchFrames(context, app::sessionsOf(context)));
}

} // extern "C"
