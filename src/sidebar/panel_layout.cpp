// SPDX-License-Identifier: MPL-2.0
#include "sidebar/panel_layout.hpp"

#include <algorithm>
#include <initializer_list>

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

    // At the bottom, side by side, each as wide as it wants; where they have no room, each gives some.
    void addRowAtBottom(std::span<const RowButton> buttons)
    {
        const auto gaps = m_gap * static_cast<sal_Int32>(buttons.size() - 1);
        sal_Int32 wanted = 0;
        sal_Int32 height = 0;
        for (const RowButton& button : buttons) {
            wanted += button.width;
            height = std::max(height, m_controls.preferredSize(button.id).Height);
        }
        const sal_Int32 room = std::max<sal_Int32>(m_width - gaps, 0);
        m_bottom -= height;
        sal_Int32 left = m_left;
        for (const RowButton& button : buttons) {
            const sal_Int32 width = wanted > room ? button.width * room / wanted : button.width;
            m_controls.place(button.id, {left, m_bottom, width, height});
            left += width + m_gap;
        }
        m_bottom -= m_gap;
    }

    // What is left: the upper control gets a little more than half of what there is beyond the least of both; the
    // entries of the menu, where it is shown, stand over the end of the lower one.
    void share(std::string_view upper, std::string_view lower, std::initializer_list<std::string_view> menu)
    {
        const sal_Int32 room = std::max<sal_Int32>(m_bottom - m_top - m_gap, 0);
        const sal_Int32 line = m_controls.lineHeight();
        const sal_Int32 tree = heightOf(treeLines, std::max(line, iconHeight));
        const sal_Int32 beyond = room - tree - heightOf(detailLines, line);
        const sal_Int32 upperHeight = beyond > 0 ? tree + beyond * 11 / 20 : std::min(tree, room * 2 / 3);
        addTop(upper, upperHeight, m_width);
        addMenu(menu);
        m_controls.place(lower, {m_left, m_top, m_width, std::max<sal_Int32>(m_bottom - m_top, 0)});
    }

private:
    // What can be read at a glance. Where large letters leave no room for that, the details give way before the
    // row of actions is out of sight.
    static constexpr sal_Int32 treeLines = 6;
    static constexpr sal_Int32 detailLines = 8;

    static constexpr sal_Int32 iconHeight = 18; // in pixels, with a little air

    sal_Int32 heightOf(sal_Int32 lines, sal_Int32 line) const { return lines * line + 2 * m_gap; }

    void addMenu(std::initializer_list<std::string_view> ids)
    {
        for (auto id = std::rbegin(ids); id != std::rend(ids); ++id) {
            if (!m_controls.isShown(*id))
                continue;
            const sal_Int32 height = m_controls.preferredSize(*id).Height;
            m_bottom -= height;
            m_controls.place(*id, {m_left, m_bottom, m_width, height});
        }
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

void arrangePanel(const Controls& controls, const Size& size, std::span<const RowButton> row)
{
    Column column(controls, size);
    column.addRow("validate", "showMarks");
    column.addText("subject");
    column.addText("verdict");
    column.addText("note");
    if (controls.isShown("newReport"))
        column.addButton("newReport");
    if (controls.isShown("fromFile"))
        column.addButton("fromFile");
    if (!controls.isShown("findings"))
        return;
    column.addRowAtBottom(row);
    column.share("findings", "detailsText", {"goTo", "ignore", "fillTotals", "insertFigure", "showRule"});
}

} // namespace gouji::sidebar
