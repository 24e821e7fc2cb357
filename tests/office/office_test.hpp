// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace gouji::office {

// Base of a suite whose tests share one office; each test starts without documents.
template <Language interfaceLanguage, Extension extension = Extension::Installed>
class OfficeTest : public testing::Test {
protected:
    static void SetUpTestSuite() { s_office = std::make_unique<Office>(interfaceLanguage, extension); }
    static void TearDownTestSuite()
    {
        if (!s_office)
            return;
        // What components forget to let go of often shows only when the office ends.
        EXPECT_EQ(s_office->end(), 0) << "soffice did not end well";
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

using ChineseOfficeTest = OfficeTest<Language::Chinese>;
using EnglishOfficeTest = OfficeTest<Language::English>;

} // namespace gouji::office
