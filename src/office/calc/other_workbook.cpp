// SPDX-License-Identifier: MPL-2.0
#include "office/calc/other_workbook.hpp"

#include "office/calc/document_reader.hpp"
#include "office/calc/hidden_workbook.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <rtl/uri.hxx>

namespace gouji::calc {

namespace uno = css::uno;

Result<document::Workbook> readOtherWorkbook(const uno::Reference<uno::XComponentContext>& context,
                                             const std::string& url, const packs::Catalogue& catalogue)
{
    const rtl::OUString location = interop::toUno(url);
    if (!css::ucb::SimpleFileAccess::create(context)->exists(location))
        return Problem{fileNameOf(url), {}, {"file.not-found", {}}};
    const HiddenWorkbook workbook(context, url, HiddenWorkbook::Mode::Read);
    if (!workbook.document().is())
        return Problem{fileNameOf(url), {}, {"last-year.cannot-open", {}}};
    return readWorkbook(workbook.document(), catalogue);
}

std::string fileNameOf(const std::string& url)
{
    const rtl::OUString name = interop::toUno(url.substr(url.rfind('/') + 1));
    return interop::toUtf8(rtl::Uri::decode(name, rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8));
}

} // namespace gouji::calc
