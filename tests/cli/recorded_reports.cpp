// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"

#include "core/records/digest.hpp"
#include "files/workbook_file.hpp"

#include <boost/json.hpp>

#include <fstream>
#include <iterator>

namespace gouji::test {

namespace fs = std::filesystem;
using records::Record;

namespace {

const fs::path workbooks = GOUJI_WORKBOOKS;

} // namespace

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

fs::path RecordedReportsTest::addReport(const std::string& name, const char* source)
{
    fs::create_directories((m_folder / name).parent_path());
    fs::copy_file(workbooks / source, m_folder / name, fs::copy_options::overwrite_existing);
    return m_folder / name;
}

std::vector<Record> RecordedReportsTest::recordsOf(const fs::path& report) const
{
    return recordsOf(report, m_catalogue);
}

std::vector<Record> RecordedReportsTest::recordsOf(const fs::path& report, const packs::Catalogue& catalogue) const
{
    std::vector<Record> records;
    for (const Validation& validation : validate(*files::readWorkbook(report), catalogue))
        records.push_back(records::recordOf(validation, "2024-01-15T09:30:00+08:00", "Gouji 0.1.0"));
    return records;
}

fs::path RecordedReportsTest::addRecord(const fs::path& file, const std::vector<Record>& records)
{
    const std::string name = file.filename().string();
    const fs::path path = file.parent_path() / records::sidecarNameOf(name);
    writeFile(path, records::toSidecar(records, {name, records::digestOf(bytesOf(file))}));
    return path;
}

fs::path RecordedReportsTest::addRecorded(const std::string& name, const char* source)
{
    fs::path report = addReport(name, source);
    addRecord(report, recordsOf(report));
    return report;
}

fs::path RecordedReportsTest::addWithProperty(const std::string& property)
{
    std::string text = bytesOf(workbooks / "suqian-2023.fods");
    std::string escaped;
    for (const char c : property)
        escaped += c == '"' ? "&quot;" : std::string(1, c);
    text.insert(text.find("</office:meta>"),
                "<meta:user-defined meta:name=\"gouji.record\">" + escaped + "</meta:user-defined>");
    writeFile(m_folder / "recorded.fods", text);
    return m_folder / "recorded.fods";
}

testing::AssertionResult RecordedReportsTest::says(const fs::path& file, int status,
                                                   const std::string& words) const
{
    const Outcome outcome = verify(file);
    const bool said = (outcome.output + outcome.complaints).find(words) != std::string::npos;
    return (outcome.status == status && said ? testing::AssertionSuccess() : testing::AssertionFailure())
           << outcome.status << "\n"
           << outcome.output << outcome.complaints;
}

std::vector<std::string> RecordedReportsTest::values(const Outcome& outcome, const char* key)
{
    std::vector<std::string> values;
    for (const std::string& line : linesOf(outcome.output)) {
        const boost::json::value object = boost::json::parse(line);
        const boost::json::value* value = object.as_object().if_contains(key);
        const boost::json::string* text = value ? value->if_string() : nullptr;
        values.push_back(text ? std::string(*text) : value ? boost::json::serialize(*value) : std::string("-"));
    }
    return values;
}

std::vector<std::string> RecordedReportsTest::valuesOf(const fs::path& file, const char* key,
                                                       const std::vector<std::string>& options) const
{
    std::vector<std::string> arguments{"verify", "--format", "json", file.string()};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return values(runGouji(arguments), key);
}

} // namespace gouji::test
