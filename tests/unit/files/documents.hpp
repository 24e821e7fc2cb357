// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::test {

// A folder of a test's own, gone with everything in it at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

struct Part {
    std::string name;
    std::string text;
};
using Parts = std::vector<Part>;

void writeFile(const std::filesystem::path& path, std::string_view bytes);
std::string readFile(const std::filesystem::path& path);
void writeZip(const std::filesystem::path& path, const Parts& parts);
Parts partsIn(const std::filesystem::path& path);

void replaceAll(std::string& text, std::string_view from, std::string_view to);

// A package whose only large part consists of that many zero bytes.
void writeBomb(const std::filesystem::path& path, const std::string& part, std::size_t bytes);

// The bytes of a compound file (OLE2) that holds a stream of that name, whose content makes no sense.
std::string compoundFile(std::string_view streamName);
// One of these streams, each filled up to 4096 bytes.
std::string compoundFile(const Parts& streams);

// OpenDocument around the tables given as XML.
std::string openDocumentContent(std::string_view tables);
std::string flatOpenDocument(std::string_view tables);
Parts openDocumentParts(std::string_view tables);

// A workbook of one sheet, named 表, around what its XML holds: "<sheetData>…</sheetData>".
Parts xlsxParts(std::string_view sheet, std::string_view sharedStrings = "");
// A document around what its XML holds: paragraphs and tables.
Parts docxParts(std::string_view body);
// The same for OpenDocument.
Parts openDocumentTextParts(std::string_view body);
// The part of that name, to be changed.
std::string& partOf(Parts& parts, std::string_view name);

// The workbook in a file that is in order.
document::Workbook workbookIn(const std::filesystem::path& path);

// What a cell of the first sheet holds, as text: "3.5", "“abc”", "blank", "#REF!", "not calculated",
// "malformed 5,0".
std::string shown(const document::Workbook& workbook, std::string_view address);

} // namespace gouji::test
