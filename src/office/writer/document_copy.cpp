// SPDX-License-Identifier: MPL-2.0
#include "office/writer/document_copy.hpp"

#include "office/interop/guarded.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>

#include <filesystem>
#include <utility>

namespace gouji::writer {
namespace {

namespace uno = css::uno;

// Services of documents, with the filters that store them as .odt.
constexpr std::pair<const char*, const char*> kinds[] = {
    {"com.sun.star.text.WebDocument", "writerweb8_writer"},
    {"com.sun.star.text.TextDocument", "writer8"},
};

// Null for a document of another kind.
const char* filterFor(const uno::Reference<css::frame::XModel>& document)
{
    const uno::Reference<css::lang::XServiceInfo> info(document, uno::UNO_QUERY);
    for (const auto& [service, filter] : kinds)
        if (info.is() && info->supportsService(rtl::OUString::createFromAscii(service)))
            return filter;
    return nullptr;
}

} // namespace

bool isTextDocument(const uno::Reference<css::frame::XModel>& document) { return filterFor(document) != nullptr; }

Result<DocumentCopy> DocumentCopy::of(const uno::Reference<css::frame::XModel>& document)
{
    const char* filter = filterFor(document);
    if (!filter)
        return Problem{{}, {}, {"from-file.text-only", {}}};
    auto folder = sandbox::WorkFolder::create();
    if (!folder)
        return folder.error();
    const std::string url = "file://" + ((*folder)->path() / "document.odt").string();
    const bool isStored = interop::guarded(
        "copying a document",
        [&] {
            uno::Reference<css::frame::XStorable>(document, uno::UNO_QUERY_THROW)
                ->storeToURL(
                    interop::toUno(url),
                    interop::mediaDescriptor({{"FilterName", uno::Any(rtl::OUString::createFromAscii(filter))}}));
            return true;
        },
        [](const std::string&) { return false; });
    if (!isStored)
        return Problem{{}, {}, {"from-file.cannot-copy", {}}};
    return DocumentCopy(std::move(*folder), url);
}

} // namespace gouji::writer
