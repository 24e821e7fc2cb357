// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/run.hpp"
#include "core/base/message.hpp"
#include "core/base/result.hpp"
#include "core/comparison/body_names.hpp"
#include "core/comparison/pairing.hpp"
#include "core/packs/catalogue.hpp"
#include "core/reports/report.hpp"
#include "files/office/conversions.hpp"

#include <cstddef>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace gouji::batch {

// The reports of the period before, to compare with: those of one file, or of all files in a folder. Of a folder
// it is held which report stands where; a report is read again when it is asked for. Can be asked by several
// threads at once.
class LastYearReports {
public:
    using Report = std::shared_ptr<const reports::Report>;

    // What files are read with.
    struct Source {
        const packs::Catalogue& catalogue;
        files::Conversions& conversions;
        std::string tableWord;            // see readWorkbook
        comparison::Aliases aliases = {}; // names that are one body's
    };

    // The named file must be readable and hold a report.
    static Result<std::unique_ptr<LastYearReports>> ofFile(const std::filesystem::path& path, Source source);

    // Whether they are those of a named file, of whatever body and year; those of a folder are paired.
    bool isOfFile() const { return m_named != nullptr; }

    // What the named file lacks: its reports are compared with all the same.
    const std::vector<Problem>& gaps() const { return m_gaps; }

    // None yet: add tells it what a folder holds.
    explicit LastYearReports(Source source) : m_source(std::move(source)) {}

    // Family, body and period of each report in a file, in their order.
    struct Identity {
        reports::FamilyCode family;
        std::string agency;
        comparison::Time time;

        friend auto operator<=>(const Identity&, const Identity&) = default;
    };
    struct Entry {
        std::size_t number = 0; // in the file
        Identity identity;
        std::string figures; // their digest
    };
    struct FileIndex {
        std::filesystem::path path;
        std::vector<Entry> reports;
        std::vector<Problem> gaps = {}; // of a file that is not whole
    };

    // Of reports that tell their body and period; others can be paired with none.
    Result<FileIndex> indexOf(const std::filesystem::path& path) const;
    // Of two reports of one body and period that which was added first counts.
    void add(const FileIndex& index);

    // What a report is compared with.
    struct Found {
        Report report;                // null where there is none
        std::optional<Message> doubt; // why there is none, or of how many it was taken
    };

    // Of the same body and of the period before; the only report of a named file is taken for whatever is checked.
    // A problem where its file cannot be read any more.
    Result<Found> before(const reports::Report& report) const;

    // The reports of a folder that nothing was compared with, of the periods before those that were asked for:
    // with what each body is called there.
    std::vector<Identity> withoutPartner() const;

private:
    using Reports = std::shared_ptr<const std::vector<reports::Report>>;
    struct Place {
        std::filesystem::path path;
        std::size_t number = 0; // in its file
        std::string figures;
        std::size_t others = 0;  // of the same body and period, with other figures
        std::string agency = {}; // as the report has it
    };

    using Places = std::map<Identity, Place>;
    using Asked = std::pair<reports::FamilyCode, comparison::Time>; // the reports of a period

    Result<Found> inFolder(const reports::Report& report) const;
    // Of a body with that name, or with one that is certain to be the same.
    Places::const_iterator placeFor(const Identity& body) const;
    std::optional<Message> doubtOf(const reports::Report& report, const Place& place) const;
    Result<Reports> reportsIn(const std::filesystem::path& path) const;
    Reports recentlyRead(const std::filesystem::path& path) const;

    Source m_source;
    Reports m_named; // null where it is a folder
    std::vector<Problem> m_gaps;
    Places m_places; // by the names that aliases give
    mutable std::set<Identity> m_partners;
    mutable std::set<Asked> m_asked;
    // A file with the reports of many bodies is asked for again and again.
    mutable std::mutex m_mutex;
    mutable std::deque<std::pair<std::filesystem::path, Reports>> m_recent;
};

// All files in a folder and in the folders in it, several at once. `take` is called by the calling thread for each
// of them, in order, with what there is to say about reading it: nothing where it was read in full.
std::unique_ptr<LastYearReports> indexFolder(const std::filesystem::path& folder, const Pace& pace,
                                             LastYearReports::Source source,
                                             const std::function<void(const std::vector<Problem>&)>& take);

} // namespace gouji::batch
