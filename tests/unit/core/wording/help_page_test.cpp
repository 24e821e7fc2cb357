// SPDX-License-Identifier: MPL-2.0
#include "core/wording/help_page.hpp"

#include <gtest/gtest.h>

namespace gouji::wording {
namespace {

rules::Rule rule(const char* id, rules::Origin origin)
{
    rules::Rule rule;
    rule.id = reports::RuleId(id);
    rule.origin = origin;
    return rule;
}

} // namespace

TEST(HelpPageTest, AnOfficialRuleHasAPageOfItsOwn)
{
    const rules::Rule balance = rule("applications.balance", rules::Origin::Official);
    EXPECT_EQ(helpPageOf(&balance), "rule-applications.balance");
}

TEST(HelpPageTest, WhatUsersWriteNamesNoFile)
{
    for (const char* id : {"本市-1", "../../../etc/passwd", "applications.balance", "https://example.org/"}) {
        const rules::Rule own = rule(id, rules::Origin::Own);
        EXPECT_EQ(helpPageOf(&own), "own-rules") << id;
    }
}

TEST(HelpPageTest, AFindingOfNoRuleOfTheEditionIsAboutAnOfficesOwn)
{
    EXPECT_EQ(helpPageOf(nullptr), "own-rules");
}

} // namespace gouji::wording
