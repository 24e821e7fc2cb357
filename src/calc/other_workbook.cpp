// SPDX-License-Identifier: MPL-2.0
#include "calc/other_workbook.hpp"

#include "calc/document_reader.hpp"
#include "calc/interop/text.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <rtl/uri.hxx>

#include <iterator>

namespace gouji::calc {
namespace {

namespace uno = css::uno;

css::beans::PropertyValue argument(const char* name, const uno::Any& value)
{
    css::beans::PropertyValue property;
    property.Name = rtl::OUString::createFromAscii(name);
    property.Value = value;
    return property;
}

// A workbook that is open as long as this lives; null where the office cannot open it.
class HiddenWorkbook {
public:
    HiddenWorkbook(const uno::Reference<uno::XComponentContext>& context, const rtl::OUString& url)
    {
        const css::beans::PropertyValue arguments[] = {
            argument("Hidden", uno::Any(true)), argument("ReadOnly", uno::Any(true)),
            argument("MacroExecutionMode", uno::Any(css::document::MacroExecMode::NEVER_EXECUTE)),
            argument("UpdateDocMode", uno::Any(css::document::UpdateDocMode::NO_UPDATE))};
        try {
            m_component = css::frame::Desktop::create(context)->loadComponentFromURL(
                url, "_blank", 0, uno::Sequence<css::beans::PropertyValue>(arguments, std::size(arguments)));
        } catch (const uno::Exception&) {
            // Damaged, protected by a password, or of no known format: told by the null reference.
            m_component.clear();
        }
    }
    ~HiddenWorkbook()
    {
        if (const uno::Reference<css::util::XCloseable> closeable{m_component, uno::UNO_QUERY}; closeable.is())
            closeable->close(true);
    }
    HiddenWorkbook(const HiddenWorkbook&) = delete;
    HiddenWorkbook& operator=(const HiddenWorkbook&) = delete;

    Document document() const { return Document(m_component, uno::UNO_QUERY); }

private:
    uno::Reference<css::lang::XComponent> m_component;
};

} // namespace

model::Result<model::Workbook> readOtherWorkbook(const uno::Reference<uno::XComponentContext>& context,
                                                 const std::string& url, const catalogue::Catalogue& catalogue)
{
    const rtl::OUString location = interop::toUno(url);
    if (!css::ucb::SimpleFileAccess::create(context)->exists(location))
        return model::Problem{fileNameOf(url), {}, {"file.not-found", {}}};
    const HiddenWorkbook workbook(context, location);
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
