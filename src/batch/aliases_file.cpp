// SPDX-License-Identifier: MPL-2.0
#include "batch/aliases_file.hpp"

#include "files/excerpt.hpp"
#include "files/input/plain_file.hpp"
#include "files/input/text_encoding.hpp"

namespace gouji::batch {

Result<comparison::Aliases> readAliases(const std::filesystem::path& path)
{
    const auto problem = [&](const Problem& why) { return Problem{files::displayName(path), {}, why.why}; };
    auto file = files::PlainFile::open(path);
    if (!file)
        return problem(file.error());
    const auto bytes = files::allOf(*file, {});
    if (!bytes)
        return problem(bytes.error());
    return comparison::Aliases::in(files::toUtf8(*bytes, {}));
}

} // namespace gouji::batch
