// SPDX-License-Identifier: MPL-2.0
#include "core/output/verification_lines.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace gouji::output {
namespace {

using records::Change;
using records::Outcome;

constexpr std::pair<Outcome, const char*> resultWords[] = {
    {Outcome::Unchanged, "unchanged"},         {Outcome::Changed, "changed"},
    {Outcome::NotJudged, "not-judged"},        {Outcome::NoRecord, "no-record"},
    {Outcome::NotInRecord, "not-in-record"},   {Outcome::NotInFile, "not-in-file"},
    {Outcome::OtherFile, "other-file"},        {Outcome::NoFile, "no-file"},
    {Outcome::Contradictory, "contradictory"},
};

constexpr std::pair<Change, const char*> changeWords[] = {
    {Change::Figures, "figures"},
    {Change::TextFigures, "text-figures"},
    {Change::Bytes, "bytes"},
    {Change::Name, "name"},
    {Change::RulesVersion, "rules-version"},
    {Change::OwnRulesRemoved, "own-rules-removed"},
    {Change::OwnRulesChanged, "own-rules-changed"},
    {Change::OwnRulesAdded, "own-rules-added"},
    {Change::RulesOff, "rules-off"},
};

template <typename Key, std::size_t count>
const char* wordIn(const std::pair<Key, const char*> (&words)[count], Key key)
{
    const auto found = std::ranges::find(words, key, &std::pair<Key, const char*>::first);
    assert(found != std::end(words));
    return found->second;
}

} // namespace

const char* wordOf(Outcome result) { return wordIn(resultWords, result); }

const char* wordOf(records::Change change) { return wordIn(changeWords, change); }

bool VerifiedFile::isFailure(const VerifiedReport& report) const
{
    const Outcome result = report.verified.result;
    return result != Outcome::Unchanged && (result != Outcome::NoRecord || withoutRecord == WithoutRecord::Fails);
}

bool VerifiedFile::holds() const
{
    return !problem
           && std::ranges::none_of(reports, [this](const VerifiedReport& report) { return isFailure(report); });
}

} // namespace gouji::output
