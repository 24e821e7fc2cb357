// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/file_check.hpp"
#include "core/base/message.hpp"
#include "core/output/report_lines.hpp"
#include "core/packs/catalogue.hpp"
#include "core/reports/code.hpp"

#include <boost/system/result.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gouji::cli {

struct ShowVersion {};

struct ShowHelp {
    std::string key; // of the help text
};

enum class OutputFormat { Text, Json, Csv };
using batch::Repairing;

struct Check {
    OutputFormat format = OutputFormat::Text;
    Repairing repairing = Repairing::Propose;
    output::TextFigures textFigures = output::TextFigures::LeaveOut;
    output::Listing listing = output::Listing::Everything; // of text
    std::optional<reports::EditionCode> edition;           // nothing: the headings decide
    std::optional<std::filesystem::path> previous; // last year's report, or a folder of last year's reports
    std::optional<std::filesystem::path> rules;    // a folder with rules and tables of the office's own
    std::optional<std::filesystem::path> aliases;  // a file of names that are one body's
    std::optional<std::filesystem::path> text;     // a file with the text of the one workbook's report
    unsigned jobs = 1;                             // files to be looked at at once
    std::vector<std::filesystem::path> inputs;     // at least one
};

struct Verify {
    OutputFormat format = OutputFormat::Text;
    std::optional<std::filesystem::path> record; // of the one file that is named
    std::optional<std::filesystem::path> rules;  // a folder with rules and tables of the office's own
    unsigned jobs = 1;
    std::vector<std::filesystem::path> inputs; // at least one
};

struct Compare {
    OutputFormat format = OutputFormat::Text;
    std::optional<std::filesystem::path> rules; // a folder with rules and tables of the office's own
    std::filesystem::path a;
    std::filesystem::path b;
};

struct Read {
    std::optional<std::filesystem::path> rules; // a folder with rules and tables of the office's own
    std::vector<std::filesystem::path> inputs;  // at least one
};

using Request = std::variant<ShowVersion, ShowHelp, Check, Verify, Compare, Read>;

// What the user asks for, or what is wrong with how they ask.
boost::system::result<Request, Message> readArguments(const std::vector<std::string>& arguments,
                                                      const packs::Catalogue& catalogue);

// The codes of all editions: "2019|2021".
std::string editionChoice(const packs::Catalogue& catalogue);

} // namespace gouji::cli
