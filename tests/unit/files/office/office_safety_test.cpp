// SPDX-License-Identifier: MPL-2.0
#include "files/office/conversions.hpp"
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

// A page is read otherwise, but it is what the office fetches pictures for when nobody forbids it.
TEST(OfficeSafetyTest, FetchesNoPicture)
{
    const TemporaryFolder folder;
    const Listener listener;
    writeFile(folder / "a.html", "<html><p>a</p><img src=\"" + listener.url("a.png") + "\"></html>");
    files::Conversions conversions;
    EXPECT_TRUE(conversions.convert(folder / "a.html", files::OfficeFamily::Text));
    EXPECT_FALSE(listener.wasCalled());
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
