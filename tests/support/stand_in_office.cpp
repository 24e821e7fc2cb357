// SPDX-License-Identifier: MPL-2.0
#include "support/stand_in_office.hpp"

#include <fstream>
#include <string_view>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view begin = R"(#!/bin/sh
beside=$(dirname "$0")
)";

constexpr std::string_view convert = R"(
ending=
out=
files=0
while [ $# -gt 0 ]; do
    case $1 in
    --convert-to) ending=${2%%:*}; shift ;;
    --outdir) out=$2; shift; shift; break ;;
    esac
    shift
done
echo $$ > "$beside/process"
echo $(($# - 1)) >> "$beside/starts"
victim=
for file in "$@"; do
    read -r word wish rest < "$file" || :
    name=$(basename "$file")
    if [ -n "$victim" ]; then wish=fail; victim=; fi
    case $wish in
    crash*) kill -SEGV $$ ;;
    hang*) exec sleep 1000 ;;
    fail*) echo 'Error: source file could not be loaded' >&2; continue ;;
    greedy*) victim=yes ;;
    esac
    echo "convert $file -> $out/${name%.*}.$ending using filter : x"
    case $wish in silent*) ;; *) cp "$file" "$out/${name%.*}.$ending" ;; esac
done
)";

constexpr std::string_view startAgainFirst = R"(
[ -e "$beside/started" ] || { : > "$beside/started"; exit 81; }
)";

void write(const fs::path& program, std::string_view more, std::string_view most)
{
    std::ofstream(program) << begin << more << most;
    fs::permissions(program, fs::perms::owner_all);
}

} // namespace

void writeStandInOffice(const fs::path& program) { write(program, "", convert); }
void writeOfficeThatWantsToBeStartedAgain(const fs::path& program) { write(program, startAgainFirst, convert); }
void writeOfficeThatFails(const fs::path& program)
{
    write(program, "echo 0 >> \"$beside/starts\"\n", "exit 1\n");
}

} // namespace gouji::test
