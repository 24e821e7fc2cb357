// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <filesystem>
#include <string>

namespace gouji::bench {

constexpr int rowCount = 100'000;
constexpr int partCount = 10;

enum class Figures { Whole, Hundredths, SixDecimals, Thirds };

// Saves a workbook with rows of ten figures and their total, A1:K100000, below them the totals of all columns.
void writeFigures(const office::Office& office, Figures figures, const std::filesystem::path& file);

// Fills column M with a formula given for the first row.
void fillRows(const office::Document& document, const std::string& formula);

// Puts a formula into M1; beside all figures, in AA1; or as an array into column M, as long as CROSSFOOTING has
// results.
void enterOnce(const office::Document& document, const std::string& formula);
void enterBeside(const office::Document& document, const std::string& formula);
void enterArray(const office::Document& document, const std::string& formula);

// Throws where the first of the formulas has no result: it would be measured for nothing.
void expectResult(const office::Document& document);

// As Shift+Ctrl+F9 does.
void calculateAll(const office::Document& document);

} // namespace gouji::bench
