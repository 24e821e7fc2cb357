// SPDX-License-Identifier: MPL-2.0
#include "files/office/office_profile.hpp"

#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace gouji::files {
namespace {

namespace fs = std::filesystem;

struct Setting {
    std::string_view path;
    std::string_view name;
    std::string_view value;
};

constexpr std::string_view scripting = "/org.openoffice.Office.Common/Security/Scripting";
constexpr std::string_view net = "/org.openoffice.Inet/Settings";
// Of this machine, where nobody answers.
constexpr std::string_view noHost = "127.0.0.1";
constexpr std::string_view noPort = "9";

constexpr std::array settings = {
    Setting{scripting, "MacroSecurityLevel", "3"}, // very high
    Setting{scripting, "DisableMacrosExecution", "true"},
    Setting{scripting, "BlockUntrustedRefererLinks", "true"},             // pictures from elsewhere
    Setting{"/org.openoffice.Office.Calc/Content/Update", "Link", "1"},   // never
    Setting{"/org.openoffice.Office.Writer/Content/Update", "Link", "0"}, // never
    // Any other request goes to a proxy that does not exist.
    Setting{net, "ooInetProxyType", "2"}, // as set here
    Setting{net, "ooInetNoProxy", ""},
    Setting{net, "ooInetHTTPProxyName", noHost},
    Setting{net, "ooInetHTTPProxyPort", noPort},
    Setting{net, "ooInetHTTPSProxyName", noHost},
    Setting{net, "ooInetHTTPSProxyPort", noPort},
    Setting{net, "ooInetFTPProxyName", noHost},
    Setting{net, "ooInetFTPProxyPort", noPort},
    Setting{"/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"},
    Setting{"/org.openoffice.Office.Common/Save/Document", "GenerateThumbnail", "false"}, // takes long
    // Texts that depend on it, such as dates within formulas, are the same on every machine.
    Setting{"/org.openoffice.Setup/L10N", "ooSetupSystemLocale", "zh-CN"},
    Setting{"/org.openoffice.Setup/Office", "ooSetupInstCompleted", "true"},
};

} // namespace

std::string fileUrl(const fs::path& path)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~";
    std::string url = "file://";
    for (const char c : path.string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            url += c;
        else
            url.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return url;
}

bool writeOfficeProfile(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder / "user", error);
    std::ofstream file(folder / "user" / "registrymodifications.xcu", std::ios::binary);
    file << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n";
    for (const auto& [path, name, value] : settings)
        file << "<item oor:path=\"" << path << "\"><prop oor:name=\"" << name << "\" oor:op=\"fuse\"><value>"
             << value << "</value></prop></item>\n";
    file << "</oor:items>\n";
    file.close();
    return !error && file;
}

} // namespace gouji::files
