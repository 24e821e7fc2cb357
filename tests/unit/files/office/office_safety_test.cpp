// SPDX-License-Identifier: MPL-2.0
#include "files/office/office_profile.hpp"
#include "unit/files/refused_file.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

// What the office may not do for a file of a stranger.
namespace gouji::test {
namespace {

// Listens on a port of this machine.
class Listener {
public:
    Listener() : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(m_socket, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(m_socket, 8) != 0)
            throw std::runtime_error("cannot listen");
        getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener() { close(m_socket); }

    std::string url(const std::string& name) const
    {
        return "http://127.0.0.1:" + std::to_string(m_port) + "/" + name;
    }
    // Whether anybody called.
    bool wasCalled() const
    {
        pollfd waiting{m_socket, POLLIN, 0};
        return poll(&waiting, 1, 0) > 0;
    }

private:
    int m_socket;
    int m_port = 0;
};

class OfficeSafetyTest : public testing::Test {
protected:
    model::Workbook workbookOf(const std::string& name, const std::string& bytes)
    {
        writeFile(m_folder / name, bytes);
        return workbookIn(m_folder / name);
    }
    std::string sheetWith(const std::string& formula)
    {
        return "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
               "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table><Row>"
               "<Cell><Data ss:Type=\"Number\">7</Data></Cell><Cell ss:Formula=\""
               + formula + "\"/></Row></Table></Worksheet></Workbook>";
    }

    TemporaryFolder m_folder;
    Listener m_listener;
};

TEST_F(OfficeSafetyTest, FetchesNoPicture)
{
    const auto read = workbookOf(
        "a.rtf", "{\\rtf1\\ansi{\\field{\\*\\fldinst INCLUDEPICTURE \"" + m_listener.url("a.png")
                     + "\" \\\\d}{\\fldrslt x}}\\trowd\\cellx900\\cellx1800\\intbl 7\\cell\\intbl 8\\cell\\row}");
    EXPECT_EQ(shown(read, "A1"), "“7”");
    EXPECT_FALSE(m_listener.wasCalled());
}

TEST_F(OfficeSafetyTest, CallsNobodyForAFormula)
{
    const auto read = workbookOf("a.xls", sheetWith("=WEBSERVICE(&quot;" + m_listener.url("a") + "&quot;)"));
    EXPECT_EQ(shown(read, "A1"), "7");
    EXPECT_FALSE(m_listener.wasCalled());
}

TEST_F(OfficeSafetyTest, TakesNothingFromOtherFiles)
{
    writeFile(m_folder / "secret.fods",
              flatOpenDocument("<table:table table:name=\"s\"><table:table-row>"
                               "<table:table-cell office:value-type=\"float\" "
                               "office:value=\"4711\"/></table:table-row></table:table>"));
    const auto read =
        workbookOf("a.xls", sheetWith("='file://" + (m_folder / "[secret.fods]s").string() + "'!R1C1"));
    EXPECT_EQ(shown(read, "A1"), "7");
    EXPECT_NE(shown(read, "B1"), "4711");
}

TEST(OfficeProfileTest, NamesFilesAsTheOfficeDoes)
{
    EXPECT_EQ(files::fileUrl("/tmp/a b/表"), "file:///tmp/a%20b/%E8%A1%A8");
}

TEST(OfficeProfileTest, ForbidsMacros)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(files::writeOfficeProfile(folder.path()));
    const std::string settings = readFile(folder / "user/registrymodifications.xcu");
    EXPECT_NE(settings.find("\"DisableMacrosExecution\" oor:op=\"fuse\"><value>true"), std::string::npos);
    EXPECT_NE(settings.find("\"MacroSecurityLevel\" oor:op=\"fuse\"><value>3"), std::string::npos);
}

} // namespace
} // namespace gouji::test
