// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::calc {

// A workbook that is open without a window, without macros or updates of links, for as long as this lives.
class HiddenWorkbook {
public:
    enum class Mode { Read, Change };

    HiddenWorkbook(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
                   Mode mode);
    ~HiddenWorkbook();
    HiddenWorkbook(const HiddenWorkbook&) = delete;
    HiddenWorkbook& operator=(const HiddenWorkbook&) = delete;

    // Null where the office cannot open it: damaged, protected by a password, or of no known format.
    Document document() const { return Document(m_component, css::uno::UNO_QUERY); }

private:
    css::uno::Reference<css::lang::XComponent> m_component;
};

} // namespace gouji::calc
