// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>

#include <string>

namespace gouji::interop {

// A bar above a document, with one button. It leaves no trace in the document.
struct Infobar {
    enum class Kind { Success, Warning, Danger };

    Kind kind = Kind::Danger;
    std::string text;
    std::string more;    // about what
    std::string button;  // its label
    std::string command; // that it runs
};

// Not in a window that is hidden, or that shows pages as they would be printed.
bool canShowInfobar(const css::uno::Reference<css::frame::XFrame>& frame);

// Shows it instead of one of ours that is there.
void showInfobar(const css::uno::Reference<css::frame::XFrame>& frame, const Infobar& bar);
void hideInfobar(const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace gouji::interop
