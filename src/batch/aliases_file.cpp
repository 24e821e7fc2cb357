// SPDX-License-Identifier: MPL-2.0
#include "batch/aliases_file.hpp"

#include "files/excerpt.hpp"
#include "files/input/plain_file.hpp"
#include "files/input/text_encoding.hpp"

namespace gouji::batch {

Result<comparison::Aliases> readAliases(const std::filesystem::path& path)
{
    auto file = files::PlainFile::open(path);
    if (!file)
        return file.error();
    const auto bytes = files::allOf(*file, {});
    if (!bytes)
        return Problem{files::displayName(path), {}, bytes.error().why};
    return comparison::Aliases::in(files::toUtf8(*bytes, {}));
}

} // namespace gouji::batch
