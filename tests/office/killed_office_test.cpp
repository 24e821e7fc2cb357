// SPDX-License-Identifier: MPL-2.0
// An office that is killed while a proposal is accepted: by the system, for want of memory, or by the user.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/office.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <iterator>
#include <thread>

namespace gouji::office {

namespace fs = std::filesystem;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook
constexpr const char* accepted = "3 3 2 2 ";

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string figuresIn(const Document& document)
{
    std::string all;
    for (const char* address : {"D27", "J27", "D28", "J28"})
        all += shownIn(document, address, applications) + " ";
    return all;
}

} // namespace

// Each test has an office of its own, with a report where one proposal makes everything tie.
class KilledOfficeTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_document = openReport(m_office, "donghu-chengguan-2020", ".ods");
        m_file = m_office.folder() / "donghu-chengguan-2020.ods";
        const Accessible panel = openPanel(m_document);
        ASSERT_TRUE(waitUntil([&] { return button(panel, "sidebar.accept").is(); })) << textsBelow(panel);
    }

    void accept() { m_office.dispatch(m_document, "org.gouji.calc:AcceptProposal"); }

    // Kills the office once that is so, while it accepts.
    void killWhileAccepting(const std::function<bool()>& isSo)
    {
        std::thread accepting([this] {
            try {
                accept();
            } catch (const css::uno::Exception&) {
                // The office is gone before it answers.
            }
        });
        EXPECT_TRUE(waitUntil(isSo));
        m_office.kill();
        accepting.join();
        m_document.clear();
    }

    Office m_office{Language::Chinese, Extension::Installed};
    Document m_document;
    fs::path m_file;
};

TEST_F(KilledOfficeTest, LeavesTheFileAsItWasWhileAProposalIsAccepted)
{
    const std::string before = bytesOf(m_file);
    killWhileAccepting([] { return true; });
    EXPECT_EQ(bytesOf(m_file), before);
    m_office.start();
    EXPECT_TRUE(shows(openPanel(openReport(m_office, "donghu-chengguan-2020", ".xlsx")), "✖"))
        << "all is well again";
}

TEST_F(KilledOfficeTest, LeavesTheFileAsItWasOnceAProposalIsAccepted)
{
    const std::string before = bytesOf(m_file);
    const Document document = m_document;
    killWhileAccepting([&] { return figuresIn(document) == accepted; });
    EXPECT_EQ(bytesOf(m_file), before);
}

} // namespace gouji::office
