// SPDX-License-Identifier: MPL-2.0
#include "files/input/zip_input.hpp"

#include <span>

namespace gouji::files {
namespace {

PlainFile& fileBehind(voidpf stream) { return *static_cast<PlainFile*>(stream); }

voidpf openFile(voidpf file, const void*, int) { return file; }

uLong readFile(voidpf, voidpf stream, void* buffer, uLong wanted)
{
    std::span<char> rest(static_cast<char*>(buffer), wanted);
    while (!rest.empty()) {
        const auto got = fileBehind(stream).read(rest);
        if (!got || *got == 0)
            break;
        rest = rest.subspan(*got);
    }
    return wanted - rest.size();
}

uLong writeNothing(voidpf, voidpf, const void*, uLong) { return 0; }

ZPOS64_T tell(voidpf, voidpf stream) { return fileBehind(stream).position(); }

long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    PlainFile& file = fileBehind(stream);
    const bool fromBegin = origin == ZLIB_FILEFUNC_SEEK_SET;
    const auto base = fromBegin ? 0 : origin == ZLIB_FILEFUNC_SEEK_END ? file.size() : file.position();
    file.seek(base + offset);
    return 0;
}

int closeNothing(voidpf, voidpf) { return 0; }

int noError(voidpf, voidpf) { return 0; }

} // namespace

zlib_filefunc64_def zipInput(PlainFile& file)
{
    return {openFile, readFile, writeNothing, tell, seek, closeNothing, noError, &file};
}

} // namespace gouji::files
