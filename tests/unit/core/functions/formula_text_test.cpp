// SPDX-License-Identifier: MPL-2.0
#include "core/functions/formula_text.hpp"

#include <gtest/gtest.h>

namespace gouji::functions {

TEST(FormulaTextTest, FindsCallsAnywhereInAFormula)
{
    EXPECT_TRUE(callsCellFunction("=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)"));
    EXPECT_TRUE(callsCellFunction("=IFERROR(org.gouji.functions.foot(A1;B1);\"\")"));
    EXPECT_TRUE(callsCellFunction("{=TRANSPOSE(ORG.GOUJI.FUNCTIONS.CROSSFOOTING(A1:C3))}"));
    EXPECT_TRUE(callsCellFunction("=\"a \"\"b\"\" c\"&ORG.GOUJI.FUNCTIONS.RECONCILED(A1)"));
    EXPECT_TRUE(callsCellFunction("='it''s'.A1+ORG.GOUJI.FUNCTIONS.FOOT(1;1)"));
}

TEST(FormulaTextTest, SeesNoCallInTextsAndNames)
{
    for (const char* formula :
         {"=SUM(A1:J1)", "=\"ORG.GOUJI.FUNCTIONS.FOOT(1)\"", "='ORG.GOUJI.FUNCTIONS.X'.A1",
          "=\"say \"\"ORG.GOUJI.FUNCTIONS.FOOT(1)\"\"\"", "=ORG.GOUJI.FUNCTIONS.", "FOOT(1)", ""})
        EXPECT_FALSE(callsCellFunction(formula)) << formula;
}

TEST(FormulaTextTest, IsTheSameShapeInAllCellsThatAreFilledDown)
{
    EXPECT_EQ(shapeOf("=ORG.GOUJI.FUNCTIONS.FOOT(K1;A1:J1)"),
              shapeOf("=ORG.GOUJI.FUNCTIONS.FOOT(K100000;A100000:J100000)"));
    EXPECT_EQ(shapeOf("=FOOT($AMJ$1;$B2)"), shapeOf("=FOOT($AMJ$7;$B19)"));
    EXPECT_EQ(shapeOf("=FOOT($Sheet1.A1;A1)"), shapeOf("=FOOT($Sheet1.A2;A2)"));
}

TEST(FormulaTextTest, IsAnotherShapeWhereMoreThanRowsDiffers)
{
    const std::string one = "=FOOT(0;$Sheet1.A1:$Sheet1.A3)";
    for (const char* other :
         {"=FOOT(0;$Sheet1.A1:$Sheet3.A3)", "=FOOT(0;$Sheet1.A1:$Sheet1.B3)", "=FOOT(1;$Sheet1.A1:$Sheet1.A3)"})
        EXPECT_NE(shapeOf(one), shapeOf(other)) << other;
    EXPECT_NE(shapeOf("=F(AB1.A1:AB1.A1)"), shapeOf("=F(AB1.A1:AB2.A1)"));
    EXPECT_NE(shapeOf("=F('S 1'.A1)"), shapeOf("=F('S 2'.A1)"));
    EXPECT_NE(shapeOf("=F(合计A1)"), shapeOf("=F(合计A2)"));
    EXPECT_NE(shapeOf("=F(a_B1)"), shapeOf("=F(a_B2)"));
    EXPECT_NE(shapeOf("=LOG10(A1)"), shapeOf("=LOG2(A1)"));
    EXPECT_NE(shapeOf("=F(\"A1\")"), shapeOf("=F(\"A2\")"));
}

TEST(FormulaTextTest, IsWrittenWithShortNames)
{
    EXPECT_EQ(withShortNames("=ORG.GOUJI.FUNCTIONS.FOOT(0;org.gouji.functions.foot(1;2))"), "=FOOT(0;foot(1;2))");
    EXPECT_EQ(withShortNames("=\"ORG.GOUJI.FUNCTIONS.FOOT\"&A1"), "=\"ORG.GOUJI.FUNCTIONS.FOOT\"&A1");
    EXPECT_EQ(withShortNames("A1<>0"), "A1<>0");
}

} // namespace gouji::functions
