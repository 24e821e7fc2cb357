// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "office/calc/document.hpp"

#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <rtl/ref.hxx>

#include <atomic>
#include <vector>

namespace gouji::calc {

class SheetListener;

// What an open document holds, read again and again: each time only the sheets that changed since then. Calc tells
// of every sheet whose values change, by typing, undo or recalculation, unless automatic calculation is off.
class FollowedWorkbook {
public:
    // The catalogue outlives it.
    FollowedWorkbook(const Document& document, const packs::Catalogue& catalogue);
    ~FollowedWorkbook();
    FollowedWorkbook(const FollowedWorkbook&) = delete;
    FollowedWorkbook& operator=(const FollowedWorkbook&) = delete;

    // As readWorkbook() gives it. Valid until it is read the next time.
    const document::Workbook& read();

    // The document says that it was changed. May be called on any thread.
    void documentChanged() { m_documentChanged = true; }
    // Everything is read the next time, whatever was told.
    void forget();

    // The sheets that the last read() read anew.
    const std::vector<int>& sheetsRead() const { return m_sheetsRead; }

private:
    struct FollowedSheet {
        css::uno::Reference<css::util::XModifyBroadcaster> cells; // tells only while somebody holds it
        rtl::Reference<SheetListener> listener;
        document::Area used;
    };

    bool anySheetChanged() const;
    bool isAsRead(int index, const document::Area& used) const;
    void follow(const Sheet& sheet, const document::Area& used, FollowedSheet& followed);
    static void leave(FollowedSheet& followed);

    const Document m_document;
    const packs::Catalogue& m_catalogue;
    document::Workbook m_workbook;
    std::vector<FollowedSheet> m_sheets; // of the same order as the workbook's
    std::atomic<bool> m_documentChanged = false;
    std::vector<int> m_sheetsRead;
};

} // namespace gouji::calc
