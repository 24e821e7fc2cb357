// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"
#include "core/comparison/taking_over.hpp"
#include "features/report_text/section_filling.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::new_report {

// What a new report begins with.
struct Beginning {
    reports::EditionCode edition;
    std::string agency = {};
    std::optional<int> year = {};
    const reports::Report* figures = nullptr; // all of its figures; null for none
    std::vector<reports::Section> text = {};  // of its sections
    std::string lastYearUrl = {};             // of the report to open with and to compare with; empty for none
};

// The report that was begun, in a window of its own.
struct BegunReport {
    std::shared_ptr<session::Session> session;
    css::uno::Reference<css::frame::XFrame> frame;
    comparison::TakenOver taken;            // of the figures
    report_text::SectionFilling text;       // what became of it
    std::size_t opened = 0;                 // figures that go on from last year's report
    std::optional<Message> lastYearProblem; // why last year's report was not read
};

// Makes a workbook of the edition's template, shows it with our deck, validated. Nothing is left behind where that
// fails: then it says why, and the reply does, and returns nullopt.
std::optional<BegunReport> begin(const commands::CommandContext& command, const Beginning& beginning);

} // namespace gouji::new_report
