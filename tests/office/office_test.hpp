// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace gouji::office {

// Base of a suite whose tests share one office, that of Desk::office(); each test starts without documents.
template <typename Desk>
class DeskTest : public testing::Test {
protected:
    static void SetUpTestSuite() { s_office = Desk::office(); }
    static void TearDownTestSuite()
    {
        if (!s_office)
            return;
        // What components forget to let go of often shows only when the office ends.
        EXPECT_EQ(s_office->end(), 0) << "soffice did not end well: " << s_office->output();
        s_office.reset();
    }

    void SetUp() override { ASSERT_TRUE(s_office) << "no office to test in"; }
    void TearDown() override
    {
        if (s_office)
            s_office->closeDocuments();
    }

    static const Office& office() { return *s_office; }

private:
    static inline std::unique_ptr<Office> s_office;
};

template <Language interfaceLanguage, Extension extension>
struct OrdinaryDesk {
    static std::unique_ptr<Office> office() { return std::make_unique<Office>(interfaceLanguage, extension); }
};

template <Language interfaceLanguage, Extension extension = Extension::Installed>
using OfficeTest = DeskTest<OrdinaryDesk<interfaceLanguage, extension>>;

using ChineseOfficeTest = OfficeTest<Language::Chinese>;
using EnglishOfficeTest = OfficeTest<Language::English>;

} // namespace gouji::office
