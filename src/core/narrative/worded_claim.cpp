// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/worded_claim.hpp"

namespace gouji::narrative {

Claim wordedClaim(const Interpretation& all, TokenRange clause, std::size_t first, std::size_t last)
{
    Claim claim;
    claim.begin = all.token(clause[first]).begin;
    claim.end = all.token(clause[last]).end;
    claim.quoteBegin = all.token(clause.front()).begin;
    claim.quoteEnd = all.token(clause.back()).end;
    claim.isWritten = false;
    return claim;
}

} // namespace gouji::narrative
