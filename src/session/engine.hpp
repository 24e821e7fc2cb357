// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/catalogue.hpp"
#include "core/presentation/messages.hpp"

namespace gouji::session {

// What every session works with: the editions with their rules, and the texts in the office's language.
struct Engine {
    catalogue::Catalogue catalogue;
    presentation::Messages messages;
};

} // namespace gouji::session
