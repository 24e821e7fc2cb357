// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/document/XUndoManager.hpp>

#include <string>
#include <vector>

namespace gouji::office {

// Opens a copy of tests/data/workbooks/<report><ending>: whatever happens to the office, the original is not
// locked.
Document openReport(const Office& office, const std::string& report, const std::string& ending = ".fods");

// Opens a copy of the workbook that new reports of 2021 and later are made from: nothing is filled in.
Document openBlankForm(const Office& office);

// The same with zeros in its first table, the one on sheet 1: of three tables two are empty.
Document openUnfinishedForm(const Office& office);
void fillFirstTable(const Document& document);

// 100,000 rows of a name and a number: a workbook that is large, and no report.
Document newLargeWorkbook(const Office& office);

// Puts the sheets of another document, or its own once more, behind those of a document.
void appendSheets(const Office& office, const Document& document, const Document& other);

// What a user could notice of a document beside its cells.
struct DocumentState {
    std::vector<std::string> undo; // titles, latest first
    std::vector<std::string> redo;
    bool modified = false;

    friend bool operator==(const DocumentState&, const DocumentState&) = default;
};

DocumentState stateOf(const Document& document);
css::uno::Reference<css::document::XUndoManager> undoManagerOf(const Document& document);
void setModified(const Document& document, bool modified);

// As Calc writes it, "三、依申请公开.D6:D7;…"; empty while a single range is selected.
std::string selectionIn(const Document& document);

// Everything a file of the document holds: cells, formats, conditional formats, shapes. Without settings of the
// view, macros and the time of saving.
std::string contentOf(const Office& office, const Document& document);

// Where the sheet shows marks, in their order.
std::vector<css::awt::Rectangle> markAreas(const Document& document, int sheet = 0);
// In all sheets.
int markCount(const Document& document);
int shapeCount(const Document& document, int sheet = 0);

// The area of a range such as "D5" or "A1:B2" in its sheet.
css::awt::Rectangle cellArea(const Document& document, const char* address, int sheet = 0);
bool lieWithin(const std::vector<css::awt::Rectangle>& marks, const std::vector<css::awt::Rectangle>& areas);

} // namespace gouji::office
