// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/mark_style.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::session {

// What to do when a report that is not finished or has open errors is saved as PDF, printed or sent.
enum class Reminder {
    Off,
    Remind, // say so, and go on
    Ask,    // ask whether to go on
};

// What the user chose for all documents. Kept in the office's configuration: extension/registry/Settings.xcs
// says what holds where nothing was chosen.
struct Settings {
    bool showsMarks = true;
    calc::MarkStyle markStyle = calc::MarkStyle::Frame;
    bool validatesLive = true; // while the user types
    bool showsInfobar = true;  // above a report with errors, when it is opened
    Reminder reminder = Reminder::Remind;
    std::string defaultEdition = "2021"; // of new reports
    std::string ownRuleFolder = {};      // a URL; empty where an office has none
    std::string agency = {};             // of the last new report
    std::string reportFolder = {};       // where last year's report was chosen: a URL

    friend bool operator==(const Settings&, const Settings&) = default;
};

// Where the configuration cannot be read, or holds what makes no sense, the defaults hold.
Settings readSettings(const css::uno::Reference<css::uno::XComponentContext>& context);
// A profile that cannot be written is no reason not to go on: then nothing is remembered.
void writeSettings(const Settings& settings, const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::session
