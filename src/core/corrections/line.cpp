// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/line.hpp"

#include <algorithm>
#include <numeric>

namespace gouji::corrections {

const Term* find(const Line& line, std::uint32_t variable)
{
    const auto found = std::ranges::lower_bound(line.terms, variable, {}, &Term::variable);
    return found != line.terms.end() && found->variable == variable ? &*found : nullptr;
}

bool eliminate(std::uint32_t variable, const Line& solved, Line& from)
{
    std::int64_t keep = find(solved, variable)->factor;
    std::int64_t take = find(from, variable)->factor;
    const std::int64_t common = std::gcd(keep, take);
    keep /= common;
    take /= common;
    bool fits = true;
    const auto combined = [&](std::int64_t left, std::int64_t right) {
        std::int64_t product = 0;
        std::int64_t subtrahend = 0;
        std::int64_t result = 0;
        fits = !__builtin_mul_overflow(left, keep, &product) && !__builtin_mul_overflow(right, take, &subtrahend)
               && !__builtin_sub_overflow(product, subtrahend, &result) && fits;
        return result;
    };
    std::vector<Term> terms;
    terms.reserve(from.terms.size() + solved.terms.size());
    auto left = from.terms.begin();
    auto right = solved.terms.begin();
    while (left != from.terms.end() || right != solved.terms.end()) {
        const bool hasLeft =
            left != from.terms.end() && (right == solved.terms.end() || left->variable <= right->variable);
        const bool hasRight =
            right != solved.terms.end() && (left == from.terms.end() || right->variable <= left->variable);
        const std::uint32_t which = hasLeft ? left->variable : right->variable;
        const std::int64_t factor = combined(hasLeft ? left->factor : 0, hasRight ? right->factor : 0);
        if (factor != 0)
            terms.push_back({which, factor});
        left += hasLeft ? 1 : 0;
        right += hasRight ? 1 : 0;
    }
    from.terms = std::move(terms);
    from.missing = combined(from.missing, solved.missing);
    return fits;
}

} // namespace gouji::corrections
