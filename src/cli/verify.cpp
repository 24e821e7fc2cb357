// SPDX-License-Identifier: MPL-2.0
#include "cli/verify.hpp"

#include "cli/output.hpp"
#include "core/model/text.hpp"
#include "core/presentation/report_lines.hpp"
#include "core/presentation/verdict_text.hpp"
#include "core/record/digest.hpp"
#include "core/record/sidecar.hpp"
#include "core/record/verification.hpp"
#include "core/validation.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using model::Message;
using record::Record;
using record::Sidecar;

// Records are small; what is larger is none.
constexpr std::uintmax_t largestRecord = 10'000'000;

// What there is to be told of one file.
struct Account {
    std::string file;
    std::vector<record::Verified> verified;
    std::vector<Message> failures; // of the file as a whole
    std::vector<Message> notes;
    std::optional<model::Problem> problem; // why it cannot be looked at

    ExitStatus status() const
    {
        if (problem)
            return ExitStatus::Unreadable;
        const bool holds = failures.empty() && std::ranges::none_of(verified, [](const auto& entry) {
                               return entry.failure.has_value();
                           });
        return holds ? ExitStatus::Consistent : ExitStatus::Inconsistent;
    }
};

bool isRecord(const fs::path& path) { return path.extension() == ".json"; }

bool isWorkbook(const fs::path& path)
{
    constexpr std::string_view endings[] = {".ods", ".ots", ".fods", ".xlsx"};
    std::string ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::find(endings, ending) != std::end(endings);
}

std::optional<std::string> digestOfFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    record::Digest digest;
    std::vector<char> piece(1 << 16);
    while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || file.gcount() > 0)
        digest.add({piece.data(), static_cast<std::size_t>(file.gcount())});
    if (!file.eof())
        return std::nullopt;
    return digest.finish();
}

model::Result<Sidecar> readSidecar(const fs::path& path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file || size > largestRecord)
        return model::Problem{files::displayName(path), {}, {"file.unreadable", {}}};
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return record::fromSidecar(text, files::displayName(path));
}

// Carries out one request for one file.
class Verification {
public:
    Verification(const fs::path& path, const catalogue::Catalogue& catalogue) : m_catalogue(catalogue)
    {
        m_account.file = files::displayName(path);
    }

    Account ofRecord(const fs::path& path)
    {
        if (takeSidecar(path)) {
            const fs::path file = path.parent_path() / m_sidecar->file.name;
            std::error_code error;
            if (!fs::exists(file, error))
                fail({"verify.file-missing", {{"file", m_sidecar->file.name}}});
            else
                verifyFile(file);
        }
        return std::move(m_account);
    }

    Account ofFile(const fs::path& path)
    {
        std::error_code error;
        const fs::path beside = path.parent_path() / record::sidecarNameOf(path.filename().string());
        if (fs::exists(beside, error) && !takeSidecar(beside))
            return std::move(m_account);
        verifyFile(path);
        return std::move(m_account);
    }

private:
    void fail(Message failure) { m_account.failures.push_back(std::move(failure)); }

    // False where the record says nothing that could be held against the file.
    bool takeSidecar(const fs::path& path)
    {
        auto read = readSidecar(path);
        if (read)
            m_sidecar = std::move(*read);
        else if (read.error().why.key == "record.contradicts-itself")
            fail({"verify.record-broken", {{"record", read.error().file}}});
        else
            m_account.problem = read.error();
        return m_sidecar.has_value();
    }

    void verifyFile(const fs::path& path)
    {
        const auto digest = digestOfFile(path);
        if (!digest) {
            m_account.problem = model::Problem{files::displayName(path), {}, {"file.unreadable", {}}};
            return;
        }
        if (m_sidecar && m_sidecar->file.name != path.filename().string())
            fail({"verify.record-of-other-file", {{"file", m_sidecar->file.name}}});
        const bool isSame = m_sidecar && m_sidecar->file.digest == *digest;
        if (isWorkbook(path))
            return verifyWorkbook(path, isSame);
        if (!m_sidecar)
            fail({"verify.no-record", {}});
        else if (!isSame)
            fail({"verify.file-changed", {}});
        if (m_sidecar)
            for (const Record& known : m_sidecar->records)
                m_account.verified.push_back({known, std::nullopt});
    }

    void verifyWorkbook(const fs::path& path, bool isSame)
    {
        const auto workbook = files::readWorkbook(path);
        if (!workbook) {
            m_account.problem = workbook.error();
            return;
        }
        const auto reports = validate(*workbook, m_catalogue);
        const auto property = workbook->properties.find(std::string(record::propertyName));
        if (property != workbook->properties.end())
            verifyProperty(reports, property->second);
        else if (!m_sidecar)
            return fail({"verify.no-record", {}});
        if (!m_sidecar)
            return;
        add(record::verify(reports, m_sidecar->records));
        if (!isSame && m_account.status() == ExitStatus::Consistent)
            m_account.notes.push_back({"verify.saved-again", {}});
    }

    void verifyProperty(const std::vector<Validation>& reports, const std::string& text)
    {
        const auto records = record::fromJson(text, m_account.file);
        if (records)
            add(record::verify(reports, *records));
        else
            fail({"verify.property-broken", {}});
    }

    // The two records of one report usually say the same.
    void add(const std::vector<record::Verified>& more)
    {
        for (const record::Verified& entry : more) {
            const bool isKnown = std::ranges::any_of(m_account.verified, [&](const record::Verified& known) {
                return known.failure == entry.failure && known.record.has_value() == entry.record.has_value()
                       && (!known.record || known.record->figures == entry.record->figures);
            });
            if (!isKnown)
                m_account.verified.push_back(entry);
        }
    }

    const catalogue::Catalogue& m_catalogue;
    Account m_account;
    std::optional<Sidecar> m_sidecar;
};

std::string joined(const std::vector<model::RuleId>& rules)
{
    std::string text;
    for (const model::RuleId& rule : rules)
        text.append(text.empty() ? "" : ", ").append(rule.text());
    return text;
}

// What was blank when it was validated; empty where nothing was.
std::string unfinishedLine(const Record& record, const catalogue::Edition* edition,
                           const presentation::Messages& messages)
{
    if (record.blankCells == 0 && record.emptyTables.empty())
        return {};
    const catalogue::Edition unknown;
    return messages.text(record.emptyTables.empty() ? "verify.blank-cells" : "verify.unfinished",
                         {{"tables", model::printable(presentation::tablesText(
                                         record.emptyTables, edition ? *edition : unknown, messages))},
                          {"blank", std::to_string(record.blankCells)}});
}

// By which rules, when and with what result it was validated.
std::vector<std::string> linesOn(const Record& record, const catalogue::Catalogue& catalogue,
                                 const presentation::Messages& messages)
{
    const catalogue::Edition* const edition = catalogue.find(record.ruleSet.edition);
    const auto& rules = record.ruleSet;
    std::vector<std::string> lines;
    lines.push_back(messages.text("verify.validated", {{"time", files::excerptOf(record.time)},
                                                       {"program", files::excerptOf(record.program)},
                                                       {"edition", files::excerptOf(rules.edition.text())},
                                                       {"version", files::excerptOf(rules.version)}}));
    lines.push_back(messages.text("verify.result", {{"errors", std::to_string(record.errors)},
                                                    {"warnings", std::to_string(record.warnings)},
                                                    {"information", std::to_string(record.information)},
                                                    {"explained", std::to_string(record.explanations.size())}}));
    if (const std::string line = unfinishedLine(record, edition, messages); !line.empty())
        lines.push_back(line);
    if (!rules.ownRules.empty())
        lines.push_back(messages.text("verify.own-rules", {{"digest", rules.ownRules.substr(0, 16)}}));
    if (!rules.rulesOff.empty())
        lines.push_back(messages.text("verify.rules-off", {{"rules", files::excerptOf(joined(rules.rulesOff))}}));
    for (const auto& explanation : record.explanations)
        lines.push_back(messages.text("verify.explanation", {{"rule", files::excerptOf(explanation.rule.text())},
                                                             {"text", model::printable(explanation.text)}}));
    if (!edition || edition->version != rules.version)
        lines.push_back(
            messages.text("verify.other-rules", {{"version", edition ? edition->version : std::string("?")}}));
    return lines;
}

std::string textOf(const Account& account, const catalogue::Catalogue& catalogue,
                   const presentation::Messages& messages)
{
    std::string text = account.file + "\n";
    const auto add = [&](const char* indent, const std::string& line) {
        text.append(indent).append(line).append("\n");
    };
    const auto failed = [&](const Message& failure) {
        add("  ", messages.text("verify.fails", {{"why", messages.text(failure)}}));
    };
    std::ranges::for_each(account.failures, failed);
    for (const record::Verified& entry : account.verified) {
        if (entry.failure)
            failed(*entry.failure);
        else if (account.failures.empty())
            add("  ", messages.text("verify.holds",
                                    {{"agency", files::excerptOf(entry.record->agency)},
                                     {"year", entry.record->year ? std::to_string(*entry.record->year) : "?"}}));
        if (entry.record)
            for (const std::string& line : linesOn(*entry.record, catalogue, messages))
                add("    ", line);
    }
    for (const Message& note : account.notes)
        add("  ", messages.text(note));
    return text;
}

} // namespace

ExitStatus verify(const Verify& request, const catalogue::Catalogue& catalogue,
                  const presentation::Messages& messages)
{
    ExitStatus worst = ExitStatus::Consistent;
    for (const fs::path& input : request.inputs) {
        Verification verification(input, catalogue);
        const Account account = isRecord(input) ? verification.ofRecord(input) : verification.ofFile(input);
        worst = std::max(worst, account.status());
        if (account.problem) {
            complain(presentation::problemLine(*account.problem, messages));
        } else if (!print(textOf(account, catalogue, messages))) {
            complain(messages.text("cli.cannot-write"));
            return ExitStatus::Unreadable;
        }
    }
    return worst;
}

} // namespace gouji::cli
