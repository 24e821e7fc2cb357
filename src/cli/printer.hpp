// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/progress.hpp"
#include "core/base/result.hpp"
#include "core/wording/messages.hpp"

#include <string>
#include <vector>

namespace gouji::cli {

// Writes results and complaints, one after the other, around the line that shows the progress.
class Printer {
public:
    Printer(OutputFormat format, Progress& progress) : m_format(format), m_progress(progress) {}

    // False where the results cannot be written, so that going on is of no use.
    bool print(const std::string& lines);
    // The last line, which stands apart.
    void conclude(const std::string& line);
    void complain(const std::string& line);
    void complain(const std::vector<Problem>& problems, const wording::Messages& messages);

    bool isWritable() const { return m_isWritable; }

private:
    std::string gapBefore(const std::string& lines);

    OutputFormat m_format;
    Progress& m_progress;
    bool m_isWritable = true;
    bool m_isFirst = true;
    bool m_afterParagraph = false;
};

} // namespace gouji::cli
