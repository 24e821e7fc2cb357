// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji::cli {

// Takes the first Ctrl+C, or the first request to terminate, as a wish to stop after what is in hand. The second
// ends the program at once.
void watchForInterruption();

bool isInterrupted();

// Ends the program as the signal would have done, so that its caller knows. Nothing where there was none.
void endIfInterrupted();

} // namespace gouji::cli
