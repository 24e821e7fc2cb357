// SPDX-License-Identifier: MPL-2.0
#include "calc/other_workbook.hpp"

#include "calc/document_reader.hpp"
#include "calc/hidden_workbook.hpp"
#include "calc/interop/text.hpp"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <rtl/uri.hxx>

namespace gouji::calc {

namespace uno = css::uno;

model::Result<model::Workbook> readOtherWorkbook(const uno::Reference<uno::XComponentContext>& context,
                                                 const std::string& url, const catalogue::Catalogue& catalogue)
{
    const rtl::OUString location = interop::toUno(url);
    if (!css::ucb::SimpleFileAccess::create(context)->exists(location))
        return model::Problem{fileNameOf(url), {}, {"file.not-found", {}}};
    const HiddenWorkbook workbook(context, url, HiddenWorkbook::Mode::Read);
    if (!workbook.document().is())
        return model::Problem{fileNameOf(url), {}, {"last-year.cannot-open", {}}};
    return readWorkbook(workbook.document(), catalogue);
}

std::string fileNameOf(const std::string& url)
{
    const rtl::OUString name = interop::toUno(url.substr(url.rfind('/') + 1));
    return interop::toUtf8(rtl::Uri::decode(name, rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8));
}

} // namespace gouji::calc
