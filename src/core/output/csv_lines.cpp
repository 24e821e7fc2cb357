// SPDX-License-Identifier: MPL-2.0
#include "core/output/csv_field.hpp"
#include "core/output/report_lines.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"
#include "core/wording/not_judged_text.hpp"
#include "core/wording/place_text.hpp"
#include "core/wording/report_names.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji::output {
namespace {

// One line of the table. Keys and words are a published format, as those of JSON are; what stands behind them, in
// the reader's language, is to be read.
struct Record {
    std::string file;
    std::string agency;
    std::string year;
    std::string verdict;
    std::string severity;
    std::string status;
    std::string rule;
    std::string table;
    std::string row;
    std::string column;
    std::string sheet;
    std::string address;
    std::string expected;
    std::string actual;
    std::string difference;
    std::string message;
    std::string reportName;
    std::string verdictText;
    std::string severityText;
    std::string statusText;
    std::string ruleName;
    std::string tableName;
    std::string rowName;
    std::string columnName;
};

using Content = CsvContent;

struct Column {
    std::string_view name;
    std::string Record::*value;
    Content content;
};

constexpr std::array columns{
    Column{"file", &Record::file, Content::Text},
    Column{"agency", &Record::agency, Content::Text},
    Column{"year", &Record::year, Content::Figure},
    Column{"verdict", &Record::verdict, Content::Text},
    Column{"severity", &Record::severity, Content::Text},
    Column{"status", &Record::status, Content::Text},
    Column{"rule", &Record::rule, Content::Text},
    Column{"table", &Record::table, Content::Text},
    Column{"row", &Record::row, Content::Text},
    Column{"column", &Record::column, Content::Text},
    Column{"sheet", &Record::sheet, Content::Text},
    Column{"address", &Record::address, Content::Text},
    Column{"expected", &Record::expected, Content::Figure},
    Column{"actual", &Record::actual, Content::Figure},
    Column{"difference", &Record::difference, Content::Figure},
    Column{"message", &Record::message, Content::Text},
};

// The columns to be read: the key of the heading, and what stands below it.
constexpr std::array wordColumns{
    std::pair("csv.report", &Record::reportName),     std::pair("csv.verdict", &Record::verdictText),
    std::pair("csv.severity", &Record::severityText), std::pair("csv.status", &Record::statusText),
    std::pair("csv.rule", &Record::ruleName),         std::pair("csv.table", &Record::tableName),
    std::pair("csv.row", &Record::rowName),           std::pair("csv.column", &Record::columnName),
};

std::string headLine(const wording::Messages& messages)
{
    std::vector<std::string> names;
    for (const Column& column : columns)
        names.emplace_back(column.name);
    for (const auto& [key, value] : wordColumns)
        names.push_back(csvFieldOf(messages.text(key), Content::Text));
    return wording::joined(names, ",") + "\r\n";
}

std::string lineOf(const Record& record)
{
    std::vector<std::string> fields;
    for (const Column& column : columns)
        fields.push_back(csvFieldOf(record.*column.value, column.content));
    for (const auto& [key, value] : wordColumns)
        fields.push_back(csvFieldOf(record.*value, Content::Text));
    return wording::joined(fields, ",") + "\r\n";
}

std::string textOf(const std::string& word, const wording::Messages& messages)
{
    return messages.text("csv.words." + word);
}

std::string textOf(const std::optional<figures::Decimal>& number)
{
    return number ? number->toString() : std::string();
}

std::string wordsOf(const rules::Finding& finding, const packs::Edition& edition,
                    const wording::Messages& messages)
{
    const std::string message = wording::messageWithSourceOf(finding, edition, messages);
    return finding.isOpen() ? message
                            : messages.text(wording::isIgnored(finding) ? "csv.ignored" : "csv.explained",
                                            {{"message", message}, {"explanation", finding.explanation}});
}

Record recordOf(const std::string& file, const Validation& validation, const wording::Messages& messages)
{
    Record record;
    record.file = file;
    record.agency = validation.report.agency;
    record.year = validation.report.year ? std::to_string(*validation.report.year) : std::string();
    record.verdict = wordOf(validation.verdict());
    record.verdictText = textOf(record.verdict, messages);
    record.reportName = wording::reportName(validation, messages, file);
    return record;
}

// A rule that the edition does not have, such as one that a report breaks by its edition, has no name but its own.
std::string nameOf(const reports::RuleId& id, const packs::Edition& edition, const wording::Messages& messages)
{
    const rules::Rule* const rule = edition.find(id);
    return rule ? rule->name.in(messages.language()) : id.text();
}

void putNames(const rules::Place& at, const packs::Edition& edition, const wording::Messages& messages,
              Record& record)
{
    if (!at.table.text().empty())
        record.tableName = wording::nameOf(at.table, edition, messages);
    if (!at.row.text().empty())
        record.rowName = wording::nameOf(at.table, at.row, edition, messages);
    if (!at.column.text().empty())
        record.columnName = wording::nameOf(at.table, at.column, edition, messages);
}

void put(const rules::Finding& finding, const packs::Edition& edition, const wording::Messages& messages,
         Record& record)
{
    auto place = wording::placeTextOf(finding, messages, std::numeric_limits<std::size_t>::max());
    record.severity = rules::wordOf(finding.severity);
    record.status = finding.isOpen() ? "open" : "explained";
    record.rule = finding.rule.text();
    record.table = finding.at.table.text();
    record.row = finding.at.row.text();
    record.column = finding.at.column.text();
    record.sheet = std::move(place.sheet);
    record.address = std::move(place.addresses);
    record.expected = textOf(finding.expected);
    record.actual = textOf(finding.actual);
    record.difference = textOf(finding.difference());
    record.message = wordsOf(finding, edition, messages);
    record.severityText = textOf(record.severity, messages);
    record.statusText = textOf(wording::isIgnored(finding) ? "ignored" : record.status, messages);
    record.ruleName = nameOf(finding.rule, edition, messages);
    putNames(finding.at, edition, messages, record);
}

// The place that a rule was not judged in; of several the table, where they share it.
rules::Place placeOf(const rules::NotJudged& notJudged)
{
    if (notJudged.places.empty())
        return {};
    if (notJudged.places.size() == 1)
        return notJudged.places.front();
    const reports::TableCode& table = notJudged.places.front().table;
    const bool isShared = std::ranges::all_of(notJudged.places, [&](const auto& at) { return at.table == table; });
    return isShared ? rules::Place{table, {}, {}} : rules::Place();
}

void put(const rules::NotJudged& notJudged, const packs::Edition& edition, const wording::Messages& messages,
         Record& record)
{
    const rules::Place at = placeOf(notJudged);
    record.status = "not-judged";
    record.rule = notJudged.rule.text();
    record.table = at.table.text();
    record.row = at.row.text();
    record.column = at.column.text();
    record.message = wording::sentenceOf(notJudged, edition, messages);
    record.statusText = textOf(record.status, messages);
    record.ruleName = nameOf(notJudged.rule, edition, messages);
    putNames(at, edition, messages, record);
}

std::string linesOf(const std::string& file, const Validation& validation, const wording::Messages& messages)
{
    const Record bare = recordOf(file, validation, messages);
    std::string lines = validation.findings.empty() ? lineOf(bare) : std::string();
    for (const rules::Finding& finding : validation.findings) {
        Record record = bare;
        put(finding, *validation.edition, messages, record);
        lines += lineOf(record);
    }
    for (const rules::NotJudged& notJudged : validation.notJudged) {
        if (notJudged.isOfTable())
            continue;
        Record record = bare;
        put(notJudged, *validation.edition, messages, record);
        lines += lineOf(record);
    }
    return lines;
}

// The verdict stays empty: it is told of reports.
std::string gapRows(const CheckedFile& checked, const wording::Messages& messages)
{
    std::string lines;
    for (const std::string& gap : checked.gaps) {
        Record record;
        record.file = checked.file;
        record.status = "gap";
        record.sheet = gap;
        record.message = messages.text("file.missing-part");
        record.statusText = textOf(record.status, messages);
        lines += lineOf(record);
    }
    return lines;
}

} // namespace

std::string csvHead(const wording::Messages& messages)
{
    return std::string(csvByteOrderMark) + headLine(messages);
}

std::string csvLines(const CheckedFile& checked, const wording::Messages& messages)
{
    Record bare;
    bare.file = checked.file;
    if (checked.problem) {
        bare.verdict = unreadableWord;
        bare.verdictText = textOf(bare.verdict, messages);
        bare.message = reasonOf(*checked.problem, messages);
        return lineOf(bare);
    }
    std::string lines;
    if (checked.validations.empty()) {
        bare.verdict = noReportWord;
        bare.verdictText = textOf(bare.verdict, messages);
        lines = lineOf(bare);
    }
    for (const Validation& validation : checked.validations)
        lines += linesOf(checked.file, validation, messages);
    return lines + gapRows(checked, messages);
}

} // namespace gouji::output
