// SPDX-License-Identifier: MPL-2.0
#include "files/text/text.hpp"

#include "files/document/document_builder.hpp"
#include "files/input/text_encoding.hpp"
#include "files/input/time_limit.hpp"
#include "files/text/table_lines.hpp"

#include <utility>

namespace gouji::files {
namespace {

// "# 一、总体情况"
std::string_view withoutHeadingMark(std::string_view line)
{
    const auto marks = line.find_first_not_of('#');
    return marks != line.npos && marks > 0 && line[marks] == ' ' ? line.substr(marks + 1) : line;
}

class TextReader {
public:
    TextReader(const Limits& limits, std::string_view tableWord) : m_time(limits), m_document(limits, tableWord) {}

    [[nodiscard]] Refusal add(std::string_view line)
    {
        if (m_time.isOver())
            return model::Message{"file.takes-too-long", {}};
        if (isTableLine(line)) {
            m_tableLines.push_back(line);
            return {};
        }
        if (auto refusal = endTable())
            return refusal;
        return m_document.addParagraph(std::string(withoutHeadingMark(line)));
    }

    [[nodiscard]] Refusal endTable()
    {
        // A single line is one of text, in which somebody used a bar or a tab.
        if (m_tableLines.size() == 1)
            return m_document.addParagraph(std::string(std::exchange(m_tableLines, {}).front()));
        if (m_tableLines.empty())
            return {};
        if (auto refusal = m_document.beginTable(CellPlaces::Written))
            return refusal;
        for (LineCells& cells : rowsOf(std::exchange(m_tableLines, {}))) {
            m_document.beginRow();
            for (std::string& cell : cells) {
                if (auto refusal = m_document.beginCell({}, CellKind::Own))
                    return refusal;
                if (auto refusal = m_document.addParagraph(std::move(cell)))
                    return refusal;
                m_document.endCell();
            }
        }
        return m_document.endTable();
    }

    model::Result<model::Workbook> take() { return m_document.take(); }

private:
    TimeLimit m_time;
    DocumentBuilder m_document;
    std::vector<std::string_view> m_tableLines;
};

} // namespace

model::Result<model::Workbook> readText(ByteSource& source, const Limits& limits, std::string_view tableWord)
{
    const auto bytes = allOf(source, limits);
    if (!bytes)
        return bytes.error();
    const std::string text = toUtf8(*bytes, {});
    TextReader reader(limits, tableWord);
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (const auto refusal = reader.add(rest.substr(0, end)))
            return model::Problem{{}, {}, *refusal};
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (const auto refusal = reader.endTable())
        return model::Problem{{}, {}, *refusal};
    auto workbook = reader.take();
    if (workbook)
        workbook->merges = model::Merges::Lost;
    return workbook;
}

} // namespace gouji::files
