// SPDX-License-Identifier: MPL-2.0
#include "batch/last_year_reports.hpp"

#include "batch/gap_problems.hpp"
#include "core/comparison/pairing.hpp"
#include "core/reading/locator.hpp"
#include "core/records/record.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace gouji::batch {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFilesHeld = 4;

struct Located {
    std::vector<reports::Report> reports;
    std::vector<Problem> gaps;
};

Result<Located> locateIn(const fs::path& path, const LastYearReports::Source& source)
{
    files::Gaps gaps;
    const auto workbook = files::readWorkbook(path, {}, source.tableWord, {&gaps, &source.conversions});
    if (!workbook)
        return workbook.error();
    return Located{reading::locateReports(*workbook, source.catalogue, std::nullopt),
                   problemsOf(gaps, files::displayName(path))};
}

std::string periodBefore(const comparison::Time& time) { return comparison::textOf(comparison::before(time)); }

// Why nothing is found to compare a report with, and what was looked for.
std::optional<Message> doubtOfNone(const reports::Report& report)
{
    const auto time = comparison::timeOf(report);
    if (!time)
        return Message{"last-year.unknown-year", {}};
    const std::string before = periodBefore(*time);
    if (report.agency.empty())
        return Message{"last-year.unknown-agency", {{"before", before}}};
    return Message{"last-year.none", {{"agency", report.agency}, {"before", before}}};
}

std::optional<Message> doubtOfSeveral(const reports::Report& report, std::size_t count, const fs::path& taken)
{
    return Message{"last-year.several",
                   {{"agency", report.agency},
                    {"before", periodBefore(*comparison::timeOf(report))},
                    {"count", std::to_string(count)},
                    {"file", files::displayName(taken)}}};
}

} // namespace

Result<std::unique_ptr<LastYearReports>> LastYearReports::ofFile(const fs::path& path, Source source)
{
    auto located = locateIn(path, source);
    if (!located)
        return located.error();
    if (located->reports.empty())
        return Problem{files::displayName(path), {}, {"file.no-standard-table", {}}};
    auto reports = std::make_unique<LastYearReports>(std::move(source));
    reports->m_named = std::make_shared<const std::vector<reports::Report>>(std::move(located->reports));
    reports->m_gaps = std::move(located->gaps);
    return reports;
}

Result<LastYearReports::FileIndex> LastYearReports::indexOf(const fs::path& path) const
{
    const auto located = locateIn(path, m_source);
    if (!located)
        return located.error();
    FileIndex index{path, {}, located->gaps};
    for (std::size_t number = 0; number < located->reports.size(); ++number) {
        const reports::Report& report = located->reports[number];
        const auto time = comparison::timeOf(report);
        if (time && !report.agency.empty())
            index.reports.push_back(
                {number, {report.family, report.agency, *time}, records::figuresDigest(report)});
    }
    return index;
}

void LastYearReports::add(const FileIndex& index)
{
    for (const auto& [number, identity, figures] : index.reports) {
        const Identity body{identity.family, m_source.aliases.nameOf(identity.agency), identity.time};
        const auto [known, isNew] =
            m_places.try_emplace(body, Place{index.path, number, figures, 0, identity.agency});
        // The same report in another format is no other report.
        if (!isNew && known->second.figures != figures)
            ++known->second.others;
    }
}

Result<LastYearReports::Found> LastYearReports::before(const reports::Report& report) const
{
    if (!m_named)
        return inFolder(report);
    const reports::Report* found =
        m_named->size() == 1 ? &m_named->front() : comparison::reportBefore(report, *m_named);
    return found ? Found{Report(m_named, found), {}} : Found{nullptr, doubtOfNone(report)};
}

Result<LastYearReports::Found> LastYearReports::inFolder(const reports::Report& report) const
{
    const auto time = comparison::timeOf(report);
    if (!time)
        return Found{nullptr, doubtOfNone(report)};
    const Identity body{report.family, m_source.aliases.nameOf(report.agency), comparison::before(*time)};
    const auto found = placeFor(body);
    {
        const std::scoped_lock lock(m_mutex);
        m_asked.emplace(body.family, body.time);
        if (found != m_places.end())
            m_partners.insert(found->first);
    }
    if (found == m_places.end())
        return Found{nullptr, doubtOfNone(report)};
    const Place& place = found->second;
    const auto reports = reportsIn(place.path);
    if (!reports)
        return reports.error();
    // The file may have been written anew in the meantime.
    if (place.number >= (*reports)->size())
        return Found{nullptr, doubtOfNone(report)};
    return Found{Report(*reports, &(**reports)[place.number]), doubtOf(report, place)};
}

// Several bodies of one contraction are not told apart.
LastYearReports::Places::const_iterator LastYearReports::placeFor(const Identity& body) const
{
    const auto known = m_places.find(body);
    if (known != m_places.end() || body.agency.empty())
        return known;
    const auto isCertain = [&](const auto& place) {
        const Identity& other = place.first;
        return other.family == body.family && other.time == body.time
               && (comparison::isContraction(body.agency, other.agency)
                   || comparison::isContraction(other.agency, body.agency));
    };
    const auto found = std::ranges::find_if(m_places, isCertain);
    const bool isAlone =
        found == m_places.end() || std::find_if(std::next(found), m_places.end(), isCertain) == m_places.end();
    return isAlone ? found : m_places.end();
}

std::optional<Message> LastYearReports::doubtOf(const reports::Report& report, const Place& place) const
{
    if (place.others > 0)
        return doubtOfSeveral(report, place.others + 1, place.path);
    if (m_source.aliases.nameOf(place.agency) == m_source.aliases.nameOf(report.agency))
        return std::nullopt;
    return Message{"last-year.contraction", {{"agency", report.agency}, {"other", place.agency}}};
}

std::vector<LastYearReports::Identity> LastYearReports::withoutPartner() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Identity> alone;
    for (const auto& [identity, place] : m_places)
        if (m_asked.contains({identity.family, identity.time}) && !m_partners.contains(identity))
            alone.push_back({identity.family, place.agency, identity.time});
    return alone;
}

Result<LastYearReports::Reports> LastYearReports::reportsIn(const fs::path& path) const
{
    if (Reports recent = recentlyRead(path))
        return recent;
    auto located = locateIn(path, m_source);
    if (!located)
        return located.error();
    const auto reports = std::make_shared<const std::vector<reports::Report>>(std::move(located->reports));
    const std::scoped_lock lock(m_mutex);
    if (m_recent.size() == mostFilesHeld)
        m_recent.pop_back();
    m_recent.emplace_front(path, reports);
    return reports;
}

LastYearReports::Reports LastYearReports::recentlyRead(const fs::path& path) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_recent, path, [](const auto& read) { return read.first; });
    return found == m_recent.end() ? nullptr : found->second;
}

std::unique_ptr<LastYearReports> indexFolder(const fs::path& folder, const Pace& pace,
                                             LastYearReports::Source source,
                                             const std::function<void(const std::vector<Problem>&)>& take)
{
    using Index = Result<LastYearReports::FileIndex>;
    files::Conversions& conversions = source.conversions;
    auto reports = std::make_unique<LastYearReports>(std::move(source));
    const auto read = [&](const Input& input) -> Index {
        if (input.isFile())
            return reports->indexOf(input.path);
        const bool isEmpty = input.kind == Input::Kind::FolderWithoutFiles;
        return Problem{
            files::displayName(input.path), {}, {isEmpty ? "cli.nothing-to-check" : "folder.unreadable", {}}};
    };
    forEachInput(Inputs({folder}), pace, conversions, read, [&](const Index& index) {
        if (index)
            reports->add(*index);
        take(index ? index->gaps : std::vector{index.error()});
        return true;
    });
    return reports;
}

} // namespace gouji::batch
