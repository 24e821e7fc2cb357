// SPDX-License-Identifier: MPL-2.0
#include "core/wording/help_page.hpp"

namespace gouji::wording {

std::string helpPageOf(const rules::Rule* rule)
{
    return rule && rule->origin == rules::Origin::Official ? "rule-" + rule->id.text() : "own-rules";
}

} // namespace gouji::wording
