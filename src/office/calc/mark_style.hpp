// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji::calc {

// How cells are marked. Each can be told without seeing colours.
enum class MarkStyle {
    Frame,  // a border with a sign in its corner
    Strong, // the same with a border twice as wide
    Symbol, // no border
};

} // namespace gouji::calc
