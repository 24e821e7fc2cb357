// SPDX-License-Identifier: MPL-2.0
#include "core/output/summary.hpp"

namespace gouji::output {

std::string summaryLine(int files, const std::vector<SummaryPart>& parts, const wording::Messages& messages,
                        const std::map<std::string, std::string>& arguments)
{
    std::string list;
    for (const SummaryPart& part : parts) {
        if (part.count == 0)
            continue;
        auto known = arguments;
        known.emplace("count", std::to_string(part.count));
        const std::string text = messages.text(part.key, known);
        list += list.empty() ? text : messages.text("summary.next", {{"part", text}});
    }
    return messages.text("summary.line", {{"files", std::to_string(files)}, {"parts", list}});
}

} // namespace gouji::output
