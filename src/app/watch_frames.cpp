// SPDX-License-Identifier: MPL-2.0
#include "app/watch_frames.hpp"

#include "app/job_arguments.hpp"
#include "features/first_look/first_look.hpp"
#include "features/reminder/reminder.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/toolbar.hpp"
#include "session/main_thread.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <cppuhelper/weakref.hxx>

#include <utility>

namespace gouji::app {

namespace {

// Once the window is done with its new view: it makes its toolbars for each.
void fitToolbarSoon(const css::uno::Reference<css::frame::XFrame>& frame,
                    const css::uno::Reference<css::uno::XComponentContext>& context)
{
    session::postToMainThread(context, [weak = css::uno::WeakReference<css::frame::XFrame>(frame)] {
        const css::uno::Reference<css::frame::XFrame> present(weak);
        if (!present.is() || !present->getController().is())
            return;
        const css::uno::Reference<css::sheet::XSpreadsheetView> sheets(present->getController(),
                                                                       css::uno::UNO_QUERY);
        interop::guarded(
            "the toolbar", [&] { interop::fitToolbar(present, !sheets.is()); }, [](const std::string&) {});
    });
}

} // namespace

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
            fitToolbarSoon(controller->getFrame(), m_context);
            reminder::watch(controller->getFrame(), m_context, m_sessions);
            first_look::lookSoon(controller->getFrame(), m_context, m_sessions);
        },
        [](const std::string&) {});
    return {};
}

} // namespace gouji::app
