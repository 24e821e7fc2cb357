// SPDX-License-Identifier: MPL-2.0
#include "app/watch_frames.hpp"

#include "app/job_arguments.hpp"
#include "features/first_look/first_look.hpp"
#include "features/reminder/reminder.hpp"
#include "office/interop/guarded.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <utility>

namespace gouji::app {

WatchFrames::WatchFrames(const css::uno::Reference<css::uno::XComponentContext>& context,
                         std::shared_ptr<session::Sessions> sessions)
    : Service("org.gouji.WatchFrames", "org.gouji.WatchFrames"),
      m_context(context),
      m_sessions(std::move(sessions))
{}

css::uno::Any WatchFrames::execute(const css::uno::Sequence<css::beans::NamedValue>& arguments)
{
    interop::guarded(
        "watching a window",
        [&] {
            const calc::Document document = documentOf(arguments);
            if (!document.is())
                return;
            const auto controller = calc::as<css::frame::XModel>(document)->getCurrentController();
            if (!controller.is() || !controller->getFrame().is())
                return;
            reminder::watch(controller->getFrame(), m_context, m_sessions);
            first_look::lookSoon(controller->getFrame(), m_context, m_sessions);
        },
        [](const std::string&) {});
    return {};
}

} // namespace gouji::app
