// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "files/gaps.hpp"

#include <string>
#include <vector>

namespace gouji::batch {

// What there is to say of a file that is not whole, one problem a part: what is there is read, but nobody shall
// take it for all.
inline std::vector<Problem> problemsOf(const files::Gaps& gaps, const std::string& file)
{
    std::vector<Problem> problems;
    for (const std::string& part : gaps)
        problems.push_back({file, part, {"file.missing-part", {}}});
    return problems;
}

} // namespace gouji::batch
