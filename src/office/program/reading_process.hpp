// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/language.hpp"
#include "core/packs/catalogue.hpp"
#include "core/reports/report.hpp"
#include "sandbox/program.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace gouji::program {

// How a file is read: the language in which to say what is wrong with it, and an office's own tables and rules.
struct ReadingSettings {
    Language language = Language::Chinese;
    std::string ruleFolder = {}; // a URL; empty for none
};

// A file that the extension's own program reads, in a process of its own: whatever the file does to its reader,
// the office goes on. The process ends with this object.
class ReadingProcess {
public:
    static Result<std::unique_ptr<ReadingProcess>>
    start(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
          const ReadingSettings& settings);

    // Waits until the file is read, as long as that; false where it is not. One thread at a time.
    bool wait(std::chrono::milliseconds longest);

    // The reports of the file, at least one. A problem where it is not read by now.
    Result<std::vector<reports::Report>> take(const packs::Catalogue& catalogue);

private:
    ReadingProcess() = default;

    std::unique_ptr<sandbox::WorkFolder> m_folder;
    std::unique_ptr<sandbox::Program> m_program;
    std::string m_output;
};

// The same, waiting for at most half a minute.
Result<std::vector<reports::Report>> readReports(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                 const std::string& url, const ReadingSettings& settings,
                                                 const packs::Catalogue& catalogue);

} // namespace gouji::program
