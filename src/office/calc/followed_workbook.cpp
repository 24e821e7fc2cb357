// SPDX-License-Identifier: MPL-2.0
#include "office/calc/followed_workbook.hpp"

#include "office/calc/document_reader.hpp"
#include "office/interop/component.hpp"
#include "office/interop/guarded.hpp"

#include <com/sun/star/util/XModifyListener.hpp>

#include <algorithm>

namespace gouji::calc {

// Remembers that values of a sheet changed. Told on whatever thread changes them.
class SheetListener final : public interop::Component<css::util::XModifyListener> {
public:
    bool hasChanged() const { return m_hasChanged; }

    void SAL_CALL modified(const css::lang::EventObject&) override { m_hasChanged = true; }
    void SAL_CALL disposing(const css::lang::EventObject&) override { m_hasChanged = true; }

private:
    std::atomic<bool> m_hasChanged = false;
};

FollowedWorkbook::FollowedWorkbook(const Document& document, const packs::Catalogue& catalogue)
    : m_document(document),
      m_catalogue(catalogue)
{}

FollowedWorkbook::~FollowedWorkbook() { std::ranges::for_each(m_sheets, leave); }

void FollowedWorkbook::forget()
{
    std::ranges::for_each(m_sheets, leave);
    m_sheets.clear();
    m_workbook.sheets.clear();
}

const document::Workbook& FollowedWorkbook::read()
{
    // What is no value, such as merged cells, is told of the document alone.
    if (m_documentChanged.exchange(false) && !anySheetChanged())
        forget();
    const auto count = static_cast<std::size_t>(sheetCount(m_document));
    std::for_each(m_sheets.begin() + static_cast<std::ptrdiff_t>(std::min(count, m_sheets.size())), m_sheets.end(),
                  leave);
    m_sheets.resize(count);
    m_workbook.sheets.resize(count);
    m_sheetsRead.clear();
    for (std::size_t index = 0; index < count; ++index) {
        const Sheet sheet = sheetAt(m_document, static_cast<int>(index));
        const document::Area used = usedAreaOf(sheet);
        if (isAsRead(static_cast<int>(index), used))
            continue;
        follow(sheet, used, m_sheets[index]);
        m_workbook.sheets[index] = readSheet(m_document, sheet, used, m_catalogue);
        m_sheetsRead.push_back(static_cast<int>(index));
    }
    readNamesAndProperties(m_document, m_workbook);
    return m_workbook;
}

bool FollowedWorkbook::anySheetChanged() const
{
    return std::ranges::any_of(
        m_sheets, [](const FollowedSheet& sheet) { return sheet.listener.is() && sheet.listener->hasChanged(); });
}

// Cells outside of what was in use when the sheet was read tell nothing. Sheets may have come, gone or moved.
bool FollowedWorkbook::isAsRead(int index, const document::Area& used) const
{
    const auto& followed = m_sheets[static_cast<std::size_t>(index)];
    if (!followed.listener.is() || followed.listener->hasChanged() || followed.used != used)
        return false;
    return sheetName(sheetAt(m_document, index)) == m_workbook.sheets[static_cast<std::size_t>(index)].name();
}

// Listens before it reads: what changes in between is read the next time.
void FollowedWorkbook::follow(const Sheet& sheet, const document::Area& used, FollowedSheet& followed)
{
    leave(followed);
    followed.listener = new SheetListener;
    followed.used = used;
    followed.cells = as<css::util::XModifyBroadcaster>(
        sheet->getCellRangeByPosition(used.first.column, used.first.row, used.last.column, used.last.row));
    followed.cells->addModifyListener(followed.listener.get());
}

void FollowedWorkbook::leave(FollowedSheet& followed)
{
    if (followed.cells.is())
        interop::guarded(
            "leaving a sheet", [&] { followed.cells->removeModifyListener(followed.listener.get()); },
            [](const std::string&) {});
    followed = {};
}

} // namespace gouji::calc
