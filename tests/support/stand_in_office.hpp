// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

namespace gouji::test {

// Writes a program that converts files as an office does, with the command line and the output of one: each is
// copied as it is. The first word in a file, behind "{\rtf1 ", may be another wish:
//   crash    ends the office           hang    does not go on       fail    is not opened
//   silent   comes to nothing          greedy  is converted, and lets the next file fail
// It notes every start, as a line of the numbers of files it is given, in `starts` beside it, and its own process
// number in `process`. GOUJI_SOFFICE makes gouji take it.
void writeStandInOffice(const std::filesystem::path& program);

// One that says that it wants to be started again, the first time, and one that does not work.
void writeOfficeThatWantsToBeStartedAgain(const std::filesystem::path& program);
void writeOfficeThatFails(const std::filesystem::path& program);

} // namespace gouji::test
