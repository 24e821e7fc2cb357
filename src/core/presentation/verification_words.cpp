// SPDX-License-Identifier: MPL-2.0
#include "core/presentation/verification_lines.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace gouji::presentation {
namespace {

using record::Change;
using record::Result;

constexpr std::pair<Result, const char*> resultWords[] = {
    {Result::Unchanged, "unchanged"},         {Result::Changed, "changed"},
    {Result::NotJudged, "not-judged"},        {Result::NoRecord, "no-record"},
    {Result::NotInRecord, "not-in-record"},   {Result::NotInFile, "not-in-file"},
    {Result::OtherFile, "other-file"},        {Result::NoFile, "no-file"},
    {Result::Contradictory, "contradictory"},
};

constexpr std::pair<Change, const char*> changeWords[] = {
    {Change::Figures, "figures"},
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

const char* wordOf(Result result) { return wordIn(resultWords, result); }

const char* wordOf(Change change) { return wordIn(changeWords, change); }

bool VerifiedFile::isFailure(const VerifiedReport& report) const
{
    const Result result = report.verified.result;
    return result != Result::Unchanged && (result != Result::NoRecord || withoutRecord == WithoutRecord::Fails);
}

bool VerifiedFile::holds() const
{
    return !problem
           && std::ranges::none_of(reports, [this](const VerifiedReport& report) { return isFailure(report); });
}

} // namespace gouji::presentation
