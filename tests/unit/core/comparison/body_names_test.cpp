// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/body_names.hpp"

#include <gtest/gtest.h>

namespace gouji::comparison {
namespace {

TEST(BodyNamesTest, TheBeginningsOfJoinedWordsAreAContraction)
{
    EXPECT_TRUE(isContraction("甲县发改局", "甲县发展和改革局"));
    EXPECT_TRUE(isContraction("甲县人社局", "甲县人力资源和社会保障局"));
    EXPECT_TRUE(isContraction("某市文广旅局", "某市文化与广播和旅游局"));
}

TEST(BodyNamesTest, WhatMayBeAnotherBodyIsNone)
{
    EXPECT_FALSE(isContraction("甲县教育局", "甲县教育和体育局")) << "a merged body";
    EXPECT_FALSE(isContraction("甲县教育局", "甲县教育体育局"));
    EXPECT_FALSE(isContraction("乙县发改局", "甲县发展和改革局"));
    EXPECT_FALSE(isContraction("甲县发改委", "甲县发展和改革局"));
    EXPECT_FALSE(isContraction("甲县发展和改革局", "甲县发展和改革局"));
    EXPECT_FALSE(isContraction("甲县发展和改革局", "甲县发改局"));
    EXPECT_FALSE(isContraction("发改局", "甲县发展和改革局")) << "of which county";
    EXPECT_FALSE(isContraction("甲县改局", "甲县发展和改革局"));
    EXPECT_FALSE(isContraction("", "甲县发展和改革局"));
    EXPECT_FALSE(isContraction("甲县住建局", "甲县住房和城乡建设局")) << "an office may say so";
}

TEST(BodyNamesTest, AnOfficeMaySayWhichNamesAreOneBodys)
{
    const Aliases aliases =
        Aliases::in("# 各单位\n甲县住建局 = 甲县住房和城乡建设局\n乙局,乙委员会、乙办\r\n\n乙办\t乙室");
    EXPECT_EQ(aliases.nameOf("甲县住房和城乡建设局"), "甲县住建局");
    EXPECT_EQ(aliases.nameOf("甲县住建局"), "甲县住建局");
    EXPECT_EQ(aliases.nameOf("乙办"), "乙局");
    EXPECT_EQ(aliases.nameOf("乙室"), "乙局");
    EXPECT_EQ(aliases.nameOf("丙局"), "丙局");
}

} // namespace
} // namespace gouji::comparison
