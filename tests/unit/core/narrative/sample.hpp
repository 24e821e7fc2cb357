// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "core/narrative/narrative.hpp"
#include "core/reports/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::narrative {

const packs::Catalogue& forms();
const packs::Edition& editionOf(const std::string& code);

// A report of 2024 whose tables are filled with the figures of tests/data/narrative/tables-<edition>.txt, a cell a
// line; those that are not named there are 0.
reports::Report sampleReport(const std::string& edition = "2021", const std::string& name = "tables");

// A section of plain paragraphs.
reports::Section section(int number, std::string heading, std::vector<std::string> paragraphs);

// The sections of a text that nothing is wrong with, for tests to spoil.
std::vector<reports::Section> soundSections();

Narrative narrativeOf(const reports::Report& report, const reports::Report* lastYear = nullptr);

// The ids of the findings, without "text.".
std::vector<std::string> idsOf(const Narrative& narrative);

// "35 tied applications.1.total": a figure as the files of sentences have it.
std::string written(const TextFigure& figure, const packs::Edition& edition);

std::string dataFile(const std::string& name);

} // namespace gouji::narrative
