// SPDX-License-Identifier: MPL-2.0
#include "core/output/csv_field.hpp"
#include "core/output/report_lines.hpp"
#include "core/output/verification_lines.hpp"
#include "core/wording/joined.hpp"

namespace gouji::output {
namespace {

struct Field {
    std::string value;
    CsvContent content = CsvContent::Text;
};

constexpr const char* columns[] = {"file",        "record",    "agency",  "year",    "result", "changes",
                                   "edition",     "version",   "time",    "program", "errors", "warnings",
                                   "information", "explained", "message", "gaps"};

std::string lineOf(const std::vector<Field>& fields)
{
    std::vector<std::string> texts;
    for (const Field& field : fields)
        texts.push_back(csvFieldOf(field.value, field.content));
    return wording::joined(texts, ",") + "\r\n";
}

Field figure(int number) { return {std::to_string(number), CsvContent::Figure}; }

std::string wordsOf(const std::vector<records::Change>& changes)
{
    std::vector<std::string> words;
    for (const records::Change change : changes)
        words.emplace_back(wordOf(change));
    return wording::joined(words, " ");
}

std::vector<Field> fieldsOn(const std::optional<records::Record>& record)
{
    if (!record)
        return std::vector<Field>(8);
    return {{record->ruleSet.edition.text()},
            {record->ruleSet.version},
            {record->time},
            {record->program},
            figure(record->errors),
            figure(record->warnings),
            figure(record->information),
            figure(static_cast<int>(record->explanations.size()))};
}

std::string lineOf(const VerifiedFile& file, const VerifiedReport& report, const wording::Messages& messages)
{
    const records::Verified& verified = report.verified;
    std::vector<Field> fields{{file.file},
                              {report.recordFile},
                              {verified.agency},
                              verified.year ? figure(*verified.year) : Field{},
                              {wordOf(verified.result)},
                              {wordsOf(verified.changes)}};
    for (Field& field : fieldsOn(verified.record))
        fields.push_back(std::move(field));
    fields.push_back({sentenceOf(report, messages)});
    fields.push_back({wording::joined(file.gaps, "; ")});
    return lineOf(fields);
}

} // namespace

std::string verificationCsvHead()
{
    const std::vector<std::string> names(std::begin(columns), std::end(columns));
    return std::string(csvByteOrderMark) + wording::joined(names, ",") + "\r\n";
}

std::string csvLines(const VerifiedFile& file, const wording::Messages& messages)
{
    if (file.problem) {
        std::vector<Field> fields(std::size(columns));
        fields[0].value = file.file;
        fields[4].value = unreadableWord;
        fields[std::size(columns) - 2].value = reasonOf(*file.problem, messages);
        return lineOf(fields);
    }
    std::string lines;
    for (const VerifiedReport& report : file.reports)
        lines += lineOf(file, report, messages);
    return lines;
}

} // namespace gouji::output
