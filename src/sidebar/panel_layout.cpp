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

    // At the bottom, side by side, each as wide as it wants, or without some of the air beside its label. What has
    // no room then, as with large letters, stands in a further row: no label is cut off.
    void addRowAtBottom(std::span<const RowButton> buttons)
    {
        while (!buttons.empty()) {
            const std::size_t first = beginOfLastRow(buttons);
            placeRow(buttons.subspan(first));
            buttons = buttons.first(first);
        }
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
    static constexpr sal_Int32 buttonAir = 6;   // beside a label, that a button can give

    // Rows are filled from the first button on.
    std::size_t beginOfLastRow(std::span<const RowButton> buttons) const
    {
        std::size_t begin = 0;
        sal_Int32 wanted = 0;
        for (std::size_t index = 0; index < buttons.size(); ++index) {
            const sal_Int32 least = buttons[index].width - m_controls.pixels(buttonAir);
            wanted += least;
            if (wanted > m_width && index > begin) {
                begin = index;
                wanted = least;
            }
            wanted += m_gap;
        }
        return begin;
    }

    void placeRow(std::span<const RowButton> buttons)
    {
        const auto count = static_cast<sal_Int32>(buttons.size());
        sal_Int32 height = 0;
        sal_Int32 excess = (count - 1) * m_gap - m_width;
        for (const RowButton& button : buttons) {
            height = std::max(height, m_controls.preferredSize(button.id).Height);
            excess += button.width;
        }
        const sal_Int32 given = std::max<sal_Int32>((excess + count - 1) / count, 0);
        m_bottom -= height;
        sal_Int32 left = m_left;
        for (const RowButton& button : buttons) {
            const sal_Int32 width = button.width - given;
            m_controls.place(button.id, {left, m_bottom, width, height});
            left += width + m_gap;
        }
        m_bottom -= m_gap;
    }

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
