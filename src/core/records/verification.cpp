// SPDX-License-Identifier: MPL-2.0
#include "core/records/verification.hpp"

#include "core/packs/catalogue.hpp"
#include "core/validation/validation.hpp"

#include <algorithm>

namespace gouji::records {
namespace {

bool isOf(const Record& record, const reports::Report& report)
{
    return record.agency == report.agency && record.year == report.year;
}

// Of the rules that belong to the program; the rules of an edition that it does not know are others.
void compareVersions(const RuleSet& then, const packs::Catalogue& catalogue, std::vector<Change>& changes)
{
    const packs::Edition* const edition = catalogue.find(then.edition);
    if (!edition || edition->version() != then.version)
        changes.push_back(Change::RulesVersion);
}

void compareRules(const RuleSet& then, const RuleSet& now, std::vector<Change>& changes)
{
    if (then.ownRules != now.ownRules)
        changes.push_back(now.ownRules.empty()    ? Change::OwnRulesRemoved
                          : then.ownRules.empty() ? Change::OwnRulesAdded
                                                  : Change::OwnRulesChanged);
    if (then.rulesOff != now.rulesOff)
        changes.push_back(Change::RulesOff);
}

// Whether the figures were looked for in the cells that the record's digest is of. Records of Gouji 0.1 do not
// say; there, an office's own rules may have come with tables of its own.
bool isSameForm(const RuleSet& then, const RuleSet& now)
{
    if (then.edition != now.edition)
        return false;
    return then.form.empty() ? then.ownRules.empty() || then.ownRules == now.ownRules : then.form == now.form;
}

Verified verifyReport(const Validation& validation, const Record& record, const packs::Catalogue& catalogue)
{
    Verified verified{Outcome::Unchanged, record.agency, record.year, record, {}};
    const RuleSet now = ruleSetOf(*validation.edition);
    if (record.figures != figuresDigest(validation.report)) {
        verified.result = isSameForm(record.ruleSet, now) ? Outcome::Changed : Outcome::NotJudged;
        verified.changes.push_back(Change::Figures);
    }
    const std::string text = textDigest(validation);
    const bool isComparable = !record.text.empty() && (text.empty() || areOfOneKind(record.text, text));
    if (isComparable && record.text != text) {
        if (verified.result == Outcome::Unchanged)
            verified.result = Outcome::Changed;
        verified.changes.push_back(Change::TextFigures);
    }
    compareVersions(record.ruleSet, catalogue, verified.changes);
    compareRules(record.ruleSet, now, verified.changes);
    return verified;
}

} // namespace

std::vector<Verified> verify(std::span<const Validation> reports, const std::vector<Record>& records,
                             const packs::Catalogue& catalogue)
{
    std::vector<Verified> verified;
    std::vector<Record> left = records;
    for (const Validation& validation : reports) {
        const reports::Report& report = validation.report;
        const auto own = std::ranges::find_if(left, [&](const Record& record) { return isOf(record, report); });
        if (own == left.end()) {
            const Outcome result = records.empty() ? Outcome::NoRecord : Outcome::NotInRecord;
            verified.push_back({result, report.agency, report.year, std::nullopt, {}});
            continue;
        }
        verified.push_back(verifyReport(validation, *own, catalogue));
        left.erase(own);
    }
    for (const Record& record : left)
        verified.push_back({Outcome::NotInFile, record.agency, record.year, record, {}});
    return verified;
}

std::vector<Verified> verifyBytes(const HandedIn& file, const Sidecar& sidecar, const packs::Catalogue& catalogue)
{
    const bool isSame = file.digest == sidecar.file.digest;
    const bool isRenamed = file.name != sidecar.file.name;
    const Outcome result = isSame ? Outcome::Unchanged : isRenamed ? Outcome::OtherFile : Outcome::Changed;
    std::vector<Verified> verified;
    for (const Record& record : sidecar.records) {
        verified.push_back({result, record.agency, record.year, record, {}});
        compareVersions(record.ruleSet, catalogue, verified.back().changes);
    }
    compareFiles(file, sidecar, verified);
    return verified;
}

void compareFiles(const HandedIn& file, const Sidecar& sidecar, std::vector<Verified>& verified)
{
    const bool hasOtherBytes = file.digest != sidecar.file.digest;
    const bool isRenamed = file.name != sidecar.file.name;
    for (Verified& entry : verified) {
        if (entry.result == Outcome::NotInFile && hasOtherBytes && isRenamed)
            entry.result = Outcome::OtherFile;
        if (hasOtherBytes)
            entry.changes.push_back(Change::Bytes);
        if (isRenamed)
            entry.changes.push_back(Change::Name);
    }
}

} // namespace gouji::records
