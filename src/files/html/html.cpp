// SPDX-License-Identifier: MPL-2.0
#include "files/html/html.hpp"

#include "files/html/page_reader.hpp"
#include "files/input/text_encoding.hpp"
#include "files/input/time_limit.hpp"

#include <libxml/HTMLparser.h>

#include <memory>

namespace gouji::files {
namespace {

struct FreeParser {
    void operator()(htmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
};
using Context = std::unique_ptr<htmlParserCtxt, FreeParser>;

// What the parser's callbacks work on.
struct Parse {
    PageReader& page;
    TimeLimit time;
    htmlParserCtxt* context = nullptr;
    bool tookTooLong = false;
};

std::string_view view(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

void stopIfOver(Parse& parse)
{
    parse.tookTooLong = parse.tookTooLong || parse.time.isOver();
    if (parse.tookTooLong || parse.page.refusal())
        xmlStopParser(parse.context);
}

void onStart(void* user, const xmlChar* name, const xmlChar** attributes)
{
    Parse& parse = *static_cast<Parse*>(user);
    parse.page.begin(view(name), HtmlAttributes(reinterpret_cast<const char* const*>(attributes)));
    stopIfOver(parse);
}

void onEnd(void* user, const xmlChar* name)
{
    Parse& parse = *static_cast<Parse*>(user);
    parse.page.end(view(name));
    stopIfOver(parse);
}

void onText(void* user, const xmlChar* text, int length)
{
    Parse& parse = *static_cast<Parse*>(user);
    parse.page.characters(view(text).substr(0, static_cast<std::size_t>(length)));
    stopIfOver(parse);
}

void onMistake(void* user, xmlError*)
{
    Parse& parse = *static_cast<Parse*>(user);
    parse.page.countMistake();
    stopIfOver(parse);
}

// A parser that builds no tree.
Context makeContext(Parse& parse)
{
    static const bool ready = (xmlInitParser(), true);
    Context context(ready ? htmlNewParserCtxt() : nullptr);
    if (!context)
        return context;
    xmlSAXHandler& handler = *context->sax;
    handler = {};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    handler.serror = onMistake;
    context->userData = &parse;
    parse.context = context.get();
    return context;
}

} // namespace

Result<document::Workbook> readHtml(ByteSource& source, const Limits& limits, std::string_view tableWord)
{
    auto bytes = allOf(source, limits);
    if (!bytes)
        return bytes.error();
    const std::string page = pageToUtf8(*bytes);
    bytes->clear();
    bytes->shrink_to_fit();
    if (page.size() > limits.partBytes)
        return Problem{{}, {}, {"file.too-large", {}}};

    PageReader reader(limits, tableWord);
    Parse parse{reader, TimeLimit(limits)};
    const Context context = makeContext(parse);
    if (!context)
        return Problem{{}, {}, {"file.unreadable", {}}};
    // What the page says of its encoding is settled; NONET is said although without a tree nothing could be
    // loaded.
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC;
    htmlCtxtReadMemory(context.get(), page.data(), static_cast<int>(page.size()), nullptr, "UTF-8", options);
    if (parse.tookTooLong)
        return Problem{{}, {}, {"file.takes-too-long", {}}};
    return reader.take();
}

} // namespace gouji::files
