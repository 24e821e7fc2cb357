// SPDX-License-Identifier: MPL-2.0
#include "core/presentation/help_page.hpp"

namespace gouji::presentation {

std::string helpPageOf(const rules::Rule* rule)
{
    return rule && rule->origin == rules::Origin::Official ? "rule-" + rule->id.text() : "own-rules";
}

} // namespace gouji::presentation
