// SPDX-License-Identifier: MPL-2.0
#include "office/calc/submission_copy.hpp"

#include "office/calc/hidden_workbook.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <osl/file.hxx>

#include <algorithm>

namespace gouji::calc {

namespace {

namespace uno = css::uno;

constexpr sal_Int32 everything = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME
                                 | css::sheet::CellFlags::STRING | css::sheet::CellFlags::ANNOTATION
                                 | css::sheet::CellFlags::FORMULA | css::sheet::CellFlags::HARDATTR
                                 | css::sheet::CellFlags::STYLES | css::sheet::CellFlags::FORMATTED;

std::string newTemporaryFile()
{
    rtl::OUString url;
    oslFileHandle file = nullptr;
    if (osl::FileBase::createTempFile(nullptr, &file, &url) != osl::FileBase::E_None)
        throw css::io::IOException("no temporary file can be made", {});
    osl_closeFile(file);
    return interop::toUtf8(url);
}

bool hasStyle(const uno::Reference<uno::XInterface>& object, const char* property,
              const std::vector<std::string>& styles)
{
    const uno::Reference<css::beans::XPropertySet> properties(object, uno::UNO_QUERY_THROW);
    rtl::OUString style;
    properties->getPropertyValue(rtl::OUString::createFromAscii(property)) >>= style;
    return std::ranges::find(styles, interop::toUtf8(style)) != styles.end();
}

void emptyCells(const Sheet& sheet, const std::vector<std::string>& styles)
{
    const auto formats = as<css::sheet::XUniqueCellFormatRangesSupplier>(sheet)->getUniqueCellFormatRanges();
    std::vector<uno::Reference<css::sheet::XSheetOperation>> found;
    for (sal_Int32 index = 0; index < formats->getCount(); ++index) {
        const uno::Reference<uno::XInterface> cells(formats->getByIndex(index), uno::UNO_QUERY_THROW);
        if (hasStyle(cells, "CellStyle", styles))
            found.emplace_back(cells, uno::UNO_QUERY_THROW);
    }
    for (const auto& cells : found)
        cells->clearContents(everything);
}

bool applies(const uno::Reference<css::sheet::XConditionalFormat>& format, const std::vector<std::string>& styles)
{
    const uno::Reference<css::container::XIndexAccess> entries(format, uno::UNO_QUERY_THROW);
    for (sal_Int32 index = 0; index < entries->getCount(); ++index) {
        const uno::Reference<uno::XInterface> entry(entries->getByIndex(index), uno::UNO_QUERY_THROW);
        const uno::Reference<css::beans::XPropertySet> properties(entry, uno::UNO_QUERY_THROW);
        // Scales, bars and icons apply no style.
        if (properties->getPropertySetInfo()->hasPropertyByName("StyleName")
            && hasStyle(entry, "StyleName", styles))
            return true;
    }
    return false;
}

void removeFormats(const Sheet& sheet, const std::vector<std::string>& styles)
{
    const uno::Reference<css::sheet::XConditionalFormats> formats(
        as<css::beans::XPropertySet>(sheet)->getPropertyValue("ConditionalFormats"), uno::UNO_QUERY_THROW);
    for (const auto& format : formats->getConditionalFormats()) {
        if (!applies(format, styles))
            continue;
        sal_Int32 id = 0;
        uno::Reference<css::beans::XPropertySet>(format, uno::UNO_QUERY_THROW)->getPropertyValue("ID") >>= id;
        formats->removeByID(id);
    }
}

// False where a password keeps the sheet as it is.
bool unprotect(const uno::Reference<css::util::XProtectable>& sheet)
{
    interop::guarded(
        "unprotecting", [&] { sheet->unprotect({}); }, [](const std::string&) {});
    return !sheet->isProtected();
}

} // namespace

SubmissionCopy::SubmissionCopy(const uno::Reference<uno::XComponentContext>& context, const Document& original)
    : m_context(context),
      m_temporaryFile(newTemporaryFile())
{
    as<css::frame::XStorable>(original)->storeToURL(
        interop::toUno(m_temporaryFile),
        interop::mediaDescriptor({{"FilterName", uno::Any(rtl::OUString("calc8"))}}));
    m_workbook = std::make_unique<HiddenWorkbook>(context, m_temporaryFile, HiddenWorkbook::Mode::Change);
    if (!document().is())
        throw css::io::IOException("the copy cannot be opened", {});
}

SubmissionCopy::~SubmissionCopy()
{
    m_workbook.reset();
    osl::File::remove(interop::toUno(m_temporaryFile));
}

Document SubmissionCopy::document() const { return m_workbook->document(); }

std::optional<Message> SubmissionCopy::removeScreenOnly(const std::vector<std::string>& styles)
{
    for (int index = 0; index < sheetCount(document()); ++index) {
        const Sheet sheet = sheetAt(document(), index);
        const auto protection = as<css::util::XProtectable>(sheet);
        const bool wasProtected = protection->isProtected();
        if (wasProtected && !unprotect(protection))
            return Message{"submission.password", {{"sheet", sheetName(sheet)}}};
        emptyCells(sheet, styles);
        removeFormats(sheet, styles);
        if (wasProtected)
            protection->protect({});
    }
    return std::nullopt;
}

void SubmissionCopy::store(const std::string& url, const char* filter)
{
    as<css::frame::XStorable>(document())
        ->storeToURL(interop::toUno(url),
                     interop::mediaDescriptor({{"FilterName", uno::Any(rtl::OUString::createFromAscii(filter))},
                                               {"Overwrite", uno::Any(true)}}));
}

} // namespace gouji::calc
