// SPDX-License-Identifier: MPL-2.0
// An office that is killed while a proposal is accepted: by the system, for want of memory, or by the user.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office.hpp"

#include <boost/json.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/theAutoRecovery.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <gtest/gtest.h>
#include <org/gouji/Validation.hpp>

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

// Has the office's own recovery do something.
void recover(const Office& office, const char* what)
{
    css::util::URL url;
    url.Complete = interop::toUno(std::string("vnd.sun.star.autorecovery:/") + what);
    css::util::URLTransformer::create(office.context())->parseStrict(url);
    office.onMainThread([&] { css::frame::theAutoRecovery::get(office.context())->dispatch(url, {}); });
}

Document firstDocument(const Office& office)
{
    const auto documents = office.desktop()->getComponents()->createEnumeration();
    return documents->hasMoreElements() ? Document(documents->nextElement(), css::uno::UNO_QUERY) : Document();
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
        ASSERT_TRUE(waitUntil([&] { return canPress(panel, "sidebar.accept"); })) << textsBelow(panel);
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

    Office m_office{Installation{.recovers = true}};
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

TEST_F(KilledOfficeTest, WhatItSavedForRecoveryIsWhole)
{
    const std::string file = bytesOf(m_file);
    accept();
    ASSERT_TRUE(waitUntil([&] { return figuresIn(m_document) == accepted; }));
    recover(m_office, "doEmergencySave");
    const auto settings = m_office.folder() / "profile" / "user" / "registrymodifications.xcu";
    ASSERT_TRUE(waitUntil([&] { return bytesOf(settings).find("/backup/") != std::string::npos; }));
    m_document.clear();
    m_office.kill();
    EXPECT_EQ(bytesOf(m_file), file);

    m_office.start();
    recover(m_office, "doAutoRecovery");
    ASSERT_TRUE(waitUntil([&] { return firstDocument(m_office).is(); }));
    EXPECT_EQ(figuresIn(firstDocument(m_office)), accepted);
    EXPECT_EQ(markCount(firstDocument(m_office)), 0);
    const css::uno::Reference<css::frame::XModel> model(firstDocument(m_office), css::uno::UNO_QUERY_THROW);
    const auto verdict = org::gouji::Validation::create(m_office.context())->validate(model);
    EXPECT_EQ(boost::json::parse(interop::toUtf8(verdict)).at("verdict").as_string(), "consistent");
}

} // namespace gouji::office
