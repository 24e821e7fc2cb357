// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/findings_view.hpp"

namespace gouji::sidebar {

// Adds to the line of a finding what would settle it: below it the question that narrows the proposals and the
// best of them; the very best can be had from the line itself.
void addProposals(const corrections::Group& group, const packs::Edition& edition, const session::Session& session,
                  Entry& entry);

} // namespace gouji::sidebar
