// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/interop/component.hpp"

#include <com/sun/star/task/XJob.hpp>

namespace gouji::app {

// Removes the marks that a document brings along when it opens, such as one recovered after a crash.
// extension/registry/Jobs.xcu announces it.
class SweepMarks final : public interop::Service<css::task::XJob> {
public:
    SweepMarks() : Service("org.gouji.SweepMarks", "org.gouji.SweepMarks") {}

    css::uno::Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override;
};

} // namespace gouji::app
