// SPDX-License-Identifier: MPL-2.0
#include "files/xls/xls.hpp"

#include "files/values/written_value.hpp"
#include "files/workbook_builder.hpp"
#include "files/xls/child_process.hpp"
#include "files/xls/workbook_bytes.hpp"

#include <freexl.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace gouji::files {
namespace {

struct CloseXls {
    void operator()(const void* handle) const { freexl_close(handle); }
};
using Handle = std::unique_ptr<const void, CloseXls>;

model::Problem problem(std::string key) { return {{}, {}, {std::move(key), {}}}; }

model::Problem problemOf(int status)
{
    switch (status) {
    case FREEXL_FILE_NOT_FOUND:
        return problem("file.unreadable");
    case FREEXL_INSUFFICIENT_MEMORY:
        return problem("file.too-large");
    case FREEXL_BIFF_WORKBOOK_NOT_FOUND:
        return problem("file.old-binary-format");
    default:
        return problem("file.broken-workbook");
    }
}

std::string textOf(const FreeXL_CellValue& value) { return value.value.text_value ? value.value.text_value : ""; }

// Dates and times are handed over as texts, other figures as numbers.
model::CellValue valueOf(const FreeXL_CellValue& value)
{
    switch (value.type) {
    case FREEXL_CELL_INT:
        return static_cast<double>(value.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return value.value.double_value;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_TIME:
        return textOf(value);
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME: {
        std::string written = textOf(value);
        std::ranges::replace(written, ' ', 'T');
        const auto date = dateIn(written);
        return date ? model::CellValue(*date) : model::CellValue(textOf(value));
    }
    default:
        return model::Blank{};
    }
}

model::Result<void> readCells(const void* handle, WorkbookBuilder& workbook)
{
    unsigned rows = 0;
    unsigned short columns = 0;
    if (const int status = freexl_worksheet_dimensions(handle, &rows, &columns); status != FREEXL_OK)
        return problemOf(status);
    for (unsigned row = 0; row < rows; ++row) {
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value{};
            if (freexl_get_cell_value(handle, row, column, &value) != FREEXL_OK || value.type == FREEXL_CELL_NULL)
                continue;
            auto refusal = workbook.place({static_cast<int>(row), column}, {valueOf(value)});
            if (refusal)
                return model::Problem{{}, {}, std::move(*refusal)};
        }
    }
    return {};
}

model::Result<void> readSheet(const void* handle, unsigned short index, WorkbookBuilder& workbook)
{
    const char* name = nullptr;
    if (const int status = freexl_get_worksheet_name(handle, index, &name); status != FREEXL_OK)
        return problemOf(status);
    if (const int status = freexl_select_active_worksheet(handle, index); status != FREEXL_OK)
        return problemOf(status);
    if (auto refusal = workbook.beginSheet(name ? name : ""))
        return model::Problem{{}, {}, std::move(*refusal)};
    return readCells(handle, workbook);
}

Handle opened(const std::filesystem::path& path, int& status)
{
    const void* handle = nullptr;
    status = freexl_open(path.c_str(), &handle);
    return Handle(handle);
}

unsigned infoOf(const void* handle, unsigned short what)
{
    unsigned info = 0;
    return freexl_get_info(handle, what, &info) == FREEXL_OK ? info : 0;
}

} // namespace

model::Result<model::Workbook> readXlsHere(const std::filesystem::path& path, const Limits& limits)
{
    int status = FREEXL_OK;
    const Handle handle = opened(path, status);
    if (handle && infoOf(handle.get(), FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        return problem("file.encrypted");
    if (status != FREEXL_OK)
        return problemOf(status);
    WorkbookBuilder workbook(limits);
    const unsigned sheets = infoOf(handle.get(), FREEXL_BIFF_SHEET_COUNT);
    for (unsigned index = 0; index < sheets; ++index) {
        if (const auto read = readSheet(handle.get(), static_cast<unsigned short>(index), workbook); !read)
            return read.error();
        if (auto refusal = workbook.endSheet())
            return model::Problem{{}, {}, std::move(*refusal)};
    }
    if (workbook.isEmpty())
        return problem("file.broken-workbook");
    return workbook.take();
}

model::Result<model::Workbook> readXls(const std::filesystem::path& path, const Limits& limits)
{
    const auto bytes = inChildProcess([&] { return bytesOf(readXlsHere(path, limits)); }, limits);
    if (!bytes)
        return bytes.error();
    return workbookIn(*bytes, limits);
}

} // namespace gouji::files
