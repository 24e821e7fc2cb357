// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"

#include <com/sun/star/task/XJob.hpp>

namespace gouji::app {

// Mends what a document that opens brings along: removes marks, such as those of one recovered after a crash, and
// finds the cell functions again that the office lost in conditional formats.
// extension/registry/Jobs.xcu announces it.
class TidyDocument final : public interop::Service<css::task::XJob> {
public:
    TidyDocument() : Service("org.gouji.TidyDocument", "org.gouji.TidyDocument") {}

    css::uno::Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override;
};

} // namespace gouji::app
