// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"
#include "session/sessions.hpp"

#include <com/sun/star/task/XJob.hpp>

#include <memory>

namespace gouji::app {

// Lets the reminder watch every window that shows a spreadsheet, keeps our toolbar off the print preview, and
// takes a first look at what is opened. extension/registry/Jobs.xcu announces it.
class WatchFrames final : public interop::Service<css::task::XJob> {
public:
    WatchFrames(const css::uno::Reference<css::uno::XComponentContext>& context,
                std::shared_ptr<session::Sessions> sessions);

    css::uno::Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override;

private:
    const css::uno::Reference<css::uno::XComponentContext> m_context;
    const std::shared_ptr<session::Sessions> m_sessions;
};

} // namespace gouji::app
