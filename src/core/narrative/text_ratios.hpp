// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/passage.hpp"

namespace gouji::narrative {

// Changes that do not follow from the two figures that the text itself gives for them, where neither
// the tables nor last year's report tell: 40件，上年32件，同比增长20%.
void addTextRatios(const Reviewed& reviewed, const ReadParagraph& paragraph, Findings& findings);

// Parts of one kind that are more than their whole together: 共10件，其中甲类7件、乙类5件.
void addSumsOfParts(const Reviewed& reviewed, const ReadParagraph& paragraph, Findings& findings);

} // namespace gouji::narrative
