// SPDX-License-Identifier: MPL-2.0
#include "core/records/sidecar.hpp"

#include "core/records/digest.hpp"

#include <algorithm>

namespace gouji::records {
namespace {

// Both separators, wherever the record is read: it may come from another system.
bool isPlainName(std::string_view name)
{
    constexpr std::string_view separators("/\\\0", 3);
    return name != "." && name != ".." && name.find_first_of(separators) == name.npos;
}

bool isOf(const Record& record, const HandedIn& file)
{
    return record.file == file.name && record.fileDigest == file.digest;
}

} // namespace

std::string sidecarNameOf(std::string_view fileName) { return std::string(fileName).append(".record.json"); }

std::string toSidecar(std::vector<Record> records, const HandedIn& file)
{
    for (Record& record : records) {
        record.file = file.name;
        record.fileDigest = file.digest;
    }
    return toJson(records);
}

Result<Sidecar> fromSidecar(std::string_view text, std::string_view file)
{
    const auto problem = [&](const char* key) { return Problem{std::string(file), {}, {key, {}}}; };
    auto records = fromJson(text, file);
    if (!records)
        return records.error();
    const HandedIn handedIn{records->front().file, records->front().fileDigest};
    if (handedIn.name.empty())
        return problem("record.of-no-file");
    if (!isPlainName(handedIn.name))
        return problem("record.file-elsewhere");
    const auto isOfTheFile = [&](const Record& record) { return isOf(record, handedIn); };
    if (handedIn.digest.size() != digestLength || !std::ranges::all_of(*records, isOfTheFile))
        return problem("record.contradicts-itself");
    return Sidecar{handedIn, std::move(*records)};
}

} // namespace gouji::records
