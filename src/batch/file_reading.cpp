// SPDX-License-Identifier: MPL-2.0
#include "batch/file_reading.hpp"

#include "batch/gap_problems.hpp"
#include "core/engine/check.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <new>
#include <utility>

namespace gouji::batch {
namespace {

void complainOf(Problem problem, ReadInput& read)
{
    read.complaints.push_back(std::move(problem));
    read.isReadInFull = false;
}

} // namespace

ReadInput FileReading::operator()(const std::filesystem::path& path) const
{
    ReadInput read{files::displayName(path), {}, {}};
    try {
        files::Gaps gaps;
        const auto workbook = files::readWorkbook(path, {}, tableWord, {&gaps, &conversions});
        if (!workbook) {
            complainOf(workbook.error(), read);
            return read;
        }
        for (const Problem& problem : problemsOf(gaps, read.file))
            complainOf(problem, read);
        read.validations = engine::check(*workbook, {packs});
        if (read.validations.empty())
            complainOf({read.file, {}, {"file.no-standard-table", {}}}, read);
    } catch (const std::bad_alloc&) {
        complainOf({read.file, {}, {"file.too-large", {}}}, read);
    }
    return read;
}

} // namespace gouji::batch
