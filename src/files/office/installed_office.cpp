// SPDX-License-Identifier: MPL-2.0
#include "files/office/installed_office.hpp"

#include "sandbox/program_search.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {
namespace {

namespace fs = std::filesystem;
using sandbox::foldersIn;
using sandbox::isProgram;

// Where Debian's packages and those of The Document Foundation put it, beside the path.
constexpr std::string_view usualFolders = "/usr/bin:/usr/local/bin:/usr/lib/libreoffice/program:/snap/bin";
constexpr std::string_view opt = "/opt";

// /opt/libreoffice7.4/program and the like, the newest first.
std::vector<fs::path> foldersInOpt()
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator at(opt, error), end; !error && at != end; at.increment(error)) {
        if (at->path().filename().string().starts_with("libreoffice"))
            folders.push_back(at->path() / "program");
    }
    std::ranges::sort(folders, std::greater());
    return folders;
}

// The script around the office starts a program that starts the office; started itself, it can be ended as one.
fs::path withoutScript(const fs::path& program)
{
    std::error_code error;
    const fs::path real = fs::canonical(program, error);
    const fs::path office = real.parent_path() / "soffice.bin";
    return !error && isProgram(office) ? office : program;
}

} // namespace

std::optional<fs::path> installedOffice()
{
    if (const char* named = std::getenv("GOUJI_SOFFICE"); named && *named)
        return isProgram(named) ? std::optional(withoutScript(fs::absolute(named))) : std::nullopt;
    const char* path = std::getenv("PATH");
    std::vector<fs::path> folders = foldersIn(path ? path : "");
    std::ranges::copy(foldersIn(usualFolders), std::back_inserter(folders));
    std::ranges::copy(foldersInOpt(), std::back_inserter(folders));
    for (const fs::path& folder : folders) {
        for (const char* name : {"soffice", "libreoffice"}) {
            if (folder.is_absolute() && isProgram(folder / name))
                return withoutScript(folder / name);
        }
    }
    return std::nullopt;
}

} // namespace gouji::files
