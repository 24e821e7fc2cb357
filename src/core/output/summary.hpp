// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace gouji::output {

// One of the numbers in a summary: the key of its words, which know {count}, and how many there are.
struct SummaryPart {
    const char* key;
    int count = 0;
};

// "共 123 个文件：97 份报告相符，20 份报告不符。": what became of so many files. Parts of 0 are left out. The
// words may know arguments beside {count}.
std::string summaryLine(int files, const std::vector<SummaryPart>& parts, const wording::Messages& messages,
                        const std::map<std::string, std::string>& arguments = {});

// A number of a tally, which counts files beside, and the key of its words.
template <typename Tally>
struct TallyPart {
    const char* key;
    int Tally::*count;
};

template <typename Tally, std::size_t size>
void addUp(const std::array<TallyPart<Tally>, size>& parts, const Tally& other, Tally& tally)
{
    tally.files += other.files;
    for (const TallyPart<Tally>& part : parts)
        tally.*part.count += other.*part.count;
}

template <typename Tally, std::size_t size>
std::string summaryLine(const std::array<TallyPart<Tally>, size>& parts, const Tally& tally,
                        const wording::Messages& messages,
                        const std::map<std::string, std::string>& arguments = {})
{
    std::vector<SummaryPart> counted;
    for (const TallyPart<Tally>& part : parts)
        counted.push_back({part.key, tally.*part.count});
    return summaryLine(tally.files, counted, messages, arguments);
}

} // namespace gouji::output
