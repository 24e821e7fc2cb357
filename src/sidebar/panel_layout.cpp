// SPDX-License-Identifier: MPL-2.0
#include "sidebar/panel_layout.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace gouji::sidebar {

using css::awt::Rectangle;
using css::awt::Size;

namespace {

// Places controls from the top down, and from the bottom up; what is left between is shared out at the end.
class Column {
public:
    Column(const Controls& controls, const Size& size)
        : m_controls(controls),
          m_gap(controls.pixels(4)),
          m_left(m_gap),
          m_width(size.Width - 2 * m_gap),
          m_top(m_gap),
          m_bottom(size.Height - m_gap)
    {}

    void addText(std::string_view id)
    {
        if (!m_controls.text(id).empty())
            addTop(id, m_controls.heightFor(id, m_width), m_width);
    }

    void addButton(std::string_view id)
    {
        const Size wanted = m_controls.preferredSize(id);
        addTop(id, wanted.Height, std::min(wanted.Width, m_width));
    }

    // Two controls side by side, or below each other where the column is too narrow.
    void addRow(std::string_view first, std::string_view second)
    {
        const Size left = m_controls.preferredSize(first);
        const Size right = m_controls.preferredSize(second);
        if (left.Width + m_gap + right.Width > m_width) {
            addButton(first);
            addButton(second);
            return;
        }
        const sal_Int32 height = std::max(left.Height, right.Height);
        m_controls.place(first, {m_left, m_top, left.Width, height});
        m_controls.place(second, {m_left + m_width - right.Width, m_top + (height - right.Height) / 2, right.Width,
                                  right.Height});
        m_top += height + m_gap;
    }

    // Those shown, at the bottom, side by side from the left; what has no room stands below.
    void addRowsAtBottom(std::initializer_list<std::string_view> ids)
    {
        std::vector<std::vector<std::string_view>> rows;
        sal_Int32 room = 0;
        for (const std::string_view id : ids) {
            if (!m_controls.isShown(id))
                continue;
            const sal_Int32 width = m_controls.preferredSize(id).Width;
            if (rows.empty() || width > room) {
                rows.emplace_back();
                room = m_width;
            }
            rows.back().push_back(id);
            room -= width + m_gap;
        }
        std::for_each(rows.rbegin(), rows.rend(), [&](const auto& row) { addRowAtBottom(row); });
    }

    // The upper part gets a little more than the lower one with its caption and the button at the caption's end.
    void share(std::string_view upper, std::string_view caption, std::string_view button, std::string_view lower)
    {
        const Size captionSize = m_controls.preferredSize(caption);
        const Size buttonSize = m_controls.preferredSize(button);
        const sal_Int32 captionHeight = std::max(captionSize.Height, buttonSize.Height);
        const sal_Int32 buttonWidth = std::min(buttonSize.Width, m_width / 2);
        const sal_Int32 room = std::max<sal_Int32>(m_bottom - m_top - captionHeight - m_gap - m_gap / 2, 0);
        const sal_Int32 upperHeight = room * 11 / 20;
        addTop(upper, upperHeight, m_width);
        m_controls.place(caption, {m_left, m_top + (captionHeight - captionSize.Height) / 2,
                                   m_width - buttonWidth - m_gap, captionSize.Height});
        m_controls.place(button, {m_left + m_width - buttonWidth, m_top, buttonWidth, captionHeight});
        m_top += captionHeight + m_gap / 2;
        m_controls.place(lower, {m_left, m_top, m_width, room - upperHeight});
    }

private:
    void addRowAtBottom(const std::vector<std::string_view>& ids)
    {
        sal_Int32 left = m_left;
        sal_Int32 height = 0;
        for (const std::string_view id : ids)
            height = std::max(height, m_controls.preferredSize(id).Height);
        m_bottom -= height;
        for (const std::string_view id : ids) {
            const sal_Int32 width = std::min(m_controls.preferredSize(id).Width, m_width);
            m_controls.place(id, {left, m_bottom, width, height});
            left += width + m_gap;
        }
        m_bottom -= m_gap;
    }

    void addTop(std::string_view id, sal_Int32 height, sal_Int32 width)
    {
        m_controls.place(id, {m_left, m_top, width, height});
        m_top += height + m_gap;
    }

    const Controls& m_controls;
    const sal_Int32 m_gap;
    const sal_Int32 m_left;
    const sal_Int32 m_width;
    sal_Int32 m_top;
    sal_Int32 m_bottom;
};

} // namespace

void arrangePanel(const Controls& controls, const Size& size)
{
    Column column(controls, size);
    column.addRow("validate", "showMarks");
    column.addText("subject");
    column.addText("verdict");
    column.addText("note");
    if (controls.isShown("newReport"))
        column.addButton("newReport");
    if (!controls.isShown("findings"))
        return;
    column.addRowsAtBottom({"answer", "preview", "accept", "goTo", "explain", "ignore", "fillTotals"});
    column.share("findings", "details", "showRule", "detailsText");
}

} // namespace gouji::sidebar
