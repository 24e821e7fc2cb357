// SPDX-License-Identifier: MPL-2.0
#include "cli/file_verification.hpp"

#include "core/output/report_lines.hpp"
#include "core/records/verification.hpp"
#include "core/validation.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <new>
#include <utility>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using output::VerifiedFile;
using output::VerifiedReport;
using output::WithoutRecord;
using records::Outcome;
using records::Record;
using Reports = std::vector<VerifiedReport>;

bool saysTheSame(const records::Verified& left, const records::Verified& right)
{
    return left.result == right.result && left.agency == right.agency && left.year == right.year
           && (!left.record || left.record->figures == right.record->figures);
}

// The two records of one report usually say the same.
void add(const std::vector<records::Verified>& more, const std::string& recordFile, Reports& reports)
{
    for (const records::Verified& verified : more) {
        const bool isKnown = std::ranges::any_of(
            reports, [&](const VerifiedReport& known) { return saysTheSame(known.verified, verified); });
        if (!isKnown)
            reports.push_back({verified, recordFile});
    }
}

// How much of what the records say does not hold.
std::pair<std::size_t, std::size_t> oddityOf(const Reports& reports)
{
    std::pair<std::size_t, std::size_t> oddity;
    for (const VerifiedReport& report : reports) {
        oddity.first += report.verified.result == Outcome::Unchanged ? 0 : 1;
        oddity.second += report.verified.changes.size();
    }
    return oddity;
}

// Verifies one file.
class Verification {
public:
    Verification(const FileVerification& verification, WithoutRecord withoutRecord) : m_verification(verification)
    {
        m_verified.withoutRecord = withoutRecord;
    }

    VerifiedFile ofFile(const fs::path& path)
    {
        if (!isThere(path))
            return unreadable(path, "file.not-found");
        const auto record = m_verification.request.record ? m_verification.request.record
                                                          : m_verification.folders.of(path).recordOf(path);
        return !record || takeRecord(*record) ? ofFileWithItsRecord(path) : broken(path);
    }

    VerifiedFile ofRecord(const fs::path& path, const std::optional<fs::path>& file)
    {
        if (!takeRecord(path))
            return broken(file.value_or(path));
        if (file)
            return ofFileWithItsRecord(*file);
        m_verified.file = files::displayName(path.parent_path() / m_sidecar->file.name);
        for (const Record& record : m_sidecar->records)
            m_verified.reports.push_back(
                {{Outcome::NoFile, record.agency, record.year, record, {}}, m_recordFile});
        return std::move(m_verified);
    }

private:
    VerifiedFile unreadable(const fs::path& path, const char* why)
    {
        return unreadable({files::displayName(path), {}, {why, {}}});
    }

    VerifiedFile unreadable(Problem problem)
    {
        m_verified.file = problem.file;
        m_verified.problem = std::move(problem);
        return std::move(m_verified);
    }

    // False where the record says nothing that could be held against the file.
    bool takeRecord(const fs::path& path)
    {
        m_recordFile = files::displayName(path);
        auto read = readSidecar(path);
        if (read)
            m_sidecar = std::move(*read);
        else
            m_problem = read.error();
        return m_sidecar.has_value();
    }

    // Of a record that says nothing.
    VerifiedFile broken(const fs::path& file)
    {
        if (m_problem->why.key != "record.contradicts-itself")
            return unreadable(*m_problem);
        m_verified.file = files::displayName(file);
        m_verified.reports.push_back({{Outcome::Contradictory, {}, {}, {}, {}}, m_recordFile});
        return std::move(m_verified);
    }

    VerifiedFile ofFileWithItsRecord(const fs::path& path)
    {
        m_verified.file = files::displayName(path);
        const auto digest = digestOfFile(path);
        if (!digest)
            return unreadable(path, "file.unreadable");
        const records::HandedIn file{path.filename().string(), *digest};
        if (isRecordedWorkbook(path))
            return ofWorkbook(path, file);
        if (m_sidecar)
            add(records::verifyBytes(file, *m_sidecar, m_verification.catalogue), m_recordFile,
                m_verified.reports);
        else
            m_verified.reports.push_back({{Outcome::NoRecord, {}, {}, {}, {}}, {}});
        return std::move(m_verified);
    }

    VerifiedFile ofWorkbook(const fs::path& path, const records::HandedIn& file)
    {
        const auto workbook = files::readWorkbook(path);
        if (!workbook)
            return unreadable(workbook.error());
        readProperty(*workbook);
        m_verified.reports = reportsIn(*workbook, file, m_verification.catalogue);
        // A report that was validated without an office's own tables and rules must not fail because of them.
        if (&m_verification.builtIn != &m_verification.catalogue && oddityOf(m_verified.reports).second > 0) {
            Reports official = reportsIn(*workbook, file, m_verification.builtIn);
            if (oddityOf(official) < oddityOf(m_verified.reports))
                m_verified.reports = std::move(official);
        }
        return std::move(m_verified);
    }

    void readProperty(const document::Workbook& workbook)
    {
        const auto property = workbook.properties.find(std::string(records::recordProperty));
        if (property == workbook.properties.end())
            return;
        auto records = records::fromJson(property->second, m_verified.file);
        m_isPropertyBroken = !records;
        if (records)
            m_property = std::move(*records);
    }

    Reports reportsIn(const document::Workbook& workbook, const records::HandedIn& file,
                      const packs::Catalogue& catalogue) const
    {
        const auto validations = validate(workbook, catalogue);
        Reports reports;
        if (m_sidecar) {
            auto verified = records::verify(validations, m_sidecar->records, catalogue);
            records::compareFiles(file, *m_sidecar, verified);
            add(verified, m_recordFile, reports);
        }
        if (m_isPropertyBroken)
            reports.push_back({{Outcome::Contradictory, {}, {}, {}, {}}, {}});
        else if (!m_property.empty() || !m_sidecar)
            add(records::verify(validations, m_property, catalogue), {}, reports);
        if (reports.empty())
            reports.push_back({{Outcome::NoRecord, {}, {}, {}, {}}, {}});
        return reports;
    }

    const FileVerification& m_verification;
    VerifiedFile m_verified;
    std::optional<records::Sidecar> m_sidecar;
    std::string m_recordFile;         // of the sidecar
    std::optional<Problem> m_problem; // with it
    std::vector<Record> m_property;   // of the workbook
    bool m_isPropertyBroken = false;
};

bool isRecord(const fs::path& path) { return path.extension() == ".json"; }

// Nothing of a record that is reported with its file.
std::optional<VerifiedFile> verifiedFile(const Input& input, const FileVerification& verification)
try {
    const bool isInFolder = input.kind == Input::Kind::FileInFolder;
    Verification one(verification, isInFolder ? WithoutRecord::IsMentioned : WithoutRecord::Fails);
    if (!isRecord(input.path) || verification.request.record)
        return one.ofFile(input.path);
    const FolderRecords& folder = verification.folders.of(input.path);
    const auto file = folder.fileOf(input.path);
    if (isInFolder && file && isForVerification(*file) && folder.recordOf(*file) == input.path)
        return std::nullopt;
    return one.ofRecord(input.path, file);
} catch (const std::bad_alloc&) {
    // The others may well be smaller.
    const std::string name = files::displayName(input.path);
    return VerifiedFile{name, {}, Problem{name, {}, {"file.too-large", {}}}};
}

std::string linesOf(const VerifiedFile& file, const FileVerification& verification)
{
    switch (verification.request.format) {
    case OutputFormat::Json:
        return output::jsonLines(file, verification.messages);
    case OutputFormat::Csv:
        return output::csvLines(file, verification.messages);
    case OutputFormat::Text:
        break;
    }
    return output::textLines(file, verification.builtIn, verification.messages);
}

VerificationResult resultOf(const VerifiedFile& file, const FileVerification& verification)
{
    VerificationResult result{linesOf(file, verification), {}, ExitStatus::Consistent, tallyOf(file)};
    if (file.problem) {
        result.complaints.push_back(output::problemLine(*file.problem, verification.messages));
        result.status = ExitStatus::Unreadable;
    } else if (!file.holds()) {
        result.status = ExitStatus::Inconsistent;
    }
    return result;
}

} // namespace

VerificationResult FileVerification::operator()(const Input& input) const
{
    if (input.isFile()) {
        const auto file = verifiedFile(input, *this);
        return file ? resultOf(*file, *this) : VerificationResult{};
    }
    const std::string name = files::displayName(input.path);
    if (input.kind == Input::Kind::UnreadableFolder)
        return resultOf({name, {}, Problem{name, {}, {"folder.unreadable", {}}}}, *this);
    const Problem problem{name, {}, {"verify.nothing-to-verify", {}}};
    return {{}, {output::problemLine(problem, messages)}, ExitStatus::Consistent, {}};
}

} // namespace gouji::cli
