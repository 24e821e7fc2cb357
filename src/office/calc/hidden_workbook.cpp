// SPDX-License-Identifier: MPL-2.0
#include "office/calc/hidden_workbook.hpp"

#include "office/interop/guarded.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace gouji::calc {

namespace uno = css::uno;

HiddenWorkbook::HiddenWorkbook(const uno::Reference<uno::XComponentContext>& context, const std::string& url,
                               Mode mode)
{
    const auto arguments =
        interop::mediaDescriptor({{"Hidden", uno::Any(true)},
                                  {"ReadOnly", uno::Any(mode == Mode::Read)},
                                  {"MacroExecutionMode", uno::Any(css::document::MacroExecMode::NEVER_EXECUTE)},
                                  {"UpdateDocMode", uno::Any(css::document::UpdateDocMode::NO_UPDATE)}});
    interop::guarded(
        "opening a workbook",
        [&] {
            m_component = css::frame::Desktop::create(context)->loadComponentFromURL(interop::toUno(url), "_blank",
                                                                                     0, arguments);
        },
        [](const std::string&) {});
}

HiddenWorkbook::~HiddenWorkbook()
{
    interop::guarded(
        "closing a workbook",
        [&] {
            if (const uno::Reference<css::util::XCloseable> closeable{m_component, uno::UNO_QUERY}; closeable.is())
                closeable->close(true);
        },
        [](const std::string&) {});
}

} // namespace gouji::calc
