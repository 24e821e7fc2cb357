// SPDX-License-Identifier: MPL-2.0
#include "files/xls/workbook_bytes.hpp"

#include "files/workbook_builder.hpp"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>

namespace gouji::files {
namespace {

enum class Tag : std::uint8_t { Problem, Sheet, Number, Text };

class Writer {
public:
    void tag(Tag tag) { m_bytes += static_cast<char>(tag); }
    void text(std::string_view text)
    {
        value(static_cast<std::uint32_t>(text.size()));
        m_bytes += text;
    }
    template <typename Value>
    void value(Value value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    bool isAtEnd() const { return m_bytes.empty(); }
    std::optional<Tag> tag()
    {
        const auto byte = value<std::uint8_t>();
        return byte && *byte <= static_cast<std::uint8_t>(Tag::Text) ? std::optional(static_cast<Tag>(*byte))
                                                                     : std::nullopt;
    }
    std::optional<std::string> text()
    {
        const auto size = value<std::uint32_t>();
        if (!size || *size > m_bytes.size())
            return std::nullopt;
        std::string text(m_bytes.substr(0, *size));
        m_bytes.remove_prefix(*size);
        return text;
    }
    template <typename Value>
    std::optional<Value> value()
    {
        Value value{};
        if (m_bytes.size() < sizeof value)
            return std::nullopt;
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }

private:
    std::string_view m_bytes;
};

void write(const model::Grid& grid, Writer& writer)
{
    writer.tag(Tag::Sheet);
    writer.text(grid.name());
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(row); ++column) {
            const model::Cell& cell = grid.at({row, column});
            const auto* number = std::get_if<double>(&cell.value);
            if (!number && !cell.text())
                continue;
            writer.tag(number ? Tag::Number : Tag::Text);
            writer.value(static_cast<std::int32_t>(row));
            writer.value(static_cast<std::int32_t>(column));
            if (number)
                writer.value(*number);
            else
                writer.text(*cell.text());
        }
    }
}

model::Problem broken() { return {{}, {}, {"file.broken-workbook", {}}}; }

// Reads what follows the tag of a cell.
bool readCell(Reader& reader, Tag tag, WorkbookBuilder& workbook, Refusal& refusal)
{
    const auto row = reader.value<std::int32_t>();
    const auto column = reader.value<std::int32_t>();
    if (!row || !column || *row < 0 || *column < 0 || workbook.isEmpty())
        return false;
    model::CellValue value;
    if (tag == Tag::Number) {
        const auto number = reader.value<double>();
        if (!number || !std::isfinite(*number))
            return false;
        value = *number;
    } else {
        auto text = reader.text();
        if (!text)
            return false;
        value = std::move(*text);
    }
    refusal = workbook.place({*row, *column}, {std::move(value)});
    return true;
}

} // namespace

std::string bytesOf(const model::Result<model::Workbook>& workbook)
{
    Writer writer;
    if (!workbook) {
        writer.tag(Tag::Problem);
        writer.text(workbook.error().why.key);
        return writer.take();
    }
    for (const model::Grid& grid : workbook->sheets)
        write(grid, writer);
    return writer.take();
}

model::Result<model::Workbook> workbookIn(std::string_view bytes, const Limits& limits)
{
    Reader reader(bytes);
    WorkbookBuilder workbook(limits);
    while (!reader.isAtEnd()) {
        const auto tag = reader.tag();
        if (!tag)
            return broken();
        Refusal refusal;
        if (*tag == Tag::Problem || *tag == Tag::Sheet) {
            auto text = reader.text();
            if (!text)
                return broken();
            if (*tag == Tag::Problem)
                return model::Problem{{}, {}, {std::move(*text), {}}};
            refusal = workbook.beginSheet(std::move(*text));
        } else if (!readCell(reader, *tag, workbook, refusal)) {
            return broken();
        }
        if (refusal)
            return model::Problem{{}, {}, std::move(*refusal)};
    }
    return workbook.take();
}

} // namespace gouji::files
