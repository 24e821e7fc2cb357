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

} // namespace gouji::functions
