// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/corrections/repair.hpp"
#include "core/functions/formula_faults.hpp"
#include "core/validation/validation.hpp"
#include "core/wording/messages.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::output {

// Whether the figures of the text are listed beside the findings.
enum class TextFigures { LeaveOut, List };

// One checked file: its reports, or what kept it from being read.
struct CheckedFile {
    std::string file;
    std::vector<Validation> validations; // empty: no standard table in it
    std::optional<Problem> problem = {};
    std::vector<corrections::Repairs> repairs = {}; // of each validation; empty where nobody asked for them
    std::vector<functions::FaultyFormula> faultyFormulas = {}; // of an open document
    std::vector<std::string> gaps = {}; // parts that the file lists and does not hold, by name
    TextFigures textFigures = TextFigures::LeaveOut;
};

// The published words for what became of a report or a file: "consistent", "incomplete", "inconsistent"; never
// renamed.
const char* wordOf(Verdict verdict);
inline constexpr const char* noReportWord = "no-report";
inline constexpr const char* unreadableWord = "unreadable";

// What is printed for one file, ending in a line break each: one JSON object a report.
std::string jsonLines(const CheckedFile& checked, const wording::Messages& messages);

// Whether text lists what is found in reports without an open error; their verdict counts it either way.
enum class Listing { Everything, ErrorsOnly };

// The same for people to read: a line for what has nothing to list, a paragraph for what has.
std::string textLines(const CheckedFile& checked, const wording::Messages& messages,
                      Listing listing = Listing::Everything);

// A line for each part that a file lists and does not hold.
std::string gapLines(const std::vector<std::string>& gaps, const wording::Messages& messages);

// The same as a table (RFC 4180): a row a finding, one for a report without any and for a file without a report;
// after those of a report, a row a rule that could not be judged ("not-judged"), with its place where it has only
// one, and after those of a file, a row a part that it lacks ("gap"). The last columns say in words what the codes
// before them say, and which report it is.
// Nothing in it can become a formula of the spreadsheet that opens it.
std::string csvLines(const CheckedFile& checked, const wording::Messages& messages);

// What comes before the first of those rows: the mark of UTF-8, and the names of the columns; of those in words, in
// the reader's language.
std::string csvHead(const wording::Messages& messages);

// What is wrong with a file, and where in it: "第 3 行：……".
std::string reasonOf(const Problem& problem, const wording::Messages& messages);

// "a.xlsx：第 3 行：……": a problem as one line.
std::string problemLine(const Problem& problem, const wording::Messages& messages);

} // namespace gouji::output
