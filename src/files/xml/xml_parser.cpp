// SPDX-License-Identifier: MPL-2.0
#include "files/xml/xml_parser.hpp"

#include "files/excerpt.hpp"
#include "files/xml/xml_input.hpp"

#include <expat.h>

#include <memory>
#include <type_traits>

namespace gouji::files {
namespace {

// Small enough that what expat makes of it stays among the memory that is used again and again.
constexpr int chunkBytes = 16 << 10;

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using ParserPointer = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

// What the parser's callbacks work on.
struct Parse {
    XML_Parser parser = nullptr;
    XmlHandler& handler;
    const Limits& limits;
    DocumentType documentType;
    XmlPrefixes prefixes = {};
    std::size_t depth = 0;
    Refusal refusal = {}; // of what no handler can see
};

void stopIfRefused(Parse& parse)
{
    if (parse.refusal || parse.handler.refusal())
        XML_StopParser(parse.parser, XML_FALSE);
}

void onStart(void* user, const char* name, const char** attributes)
{
    Parse& parse = *static_cast<Parse*>(user);
    parse.prefixes.enter(attributes);
    if (++parse.depth > parse.limits.depth)
        parse.refusal = Message{"file.too-deep", {}};
    else if (parse.prefixes.count() > parse.limits.prefixes)
        parse.refusal = Message{"file.too-large", {}};
    else
        parse.handler.startElement(XmlElement(name, attributes, parse.prefixes));
    stopIfRefused(parse);
}

void onEnd(void* user, const char*)
{
    Parse& parse = *static_cast<Parse*>(user);
    --parse.depth;
    parse.handler.endElement();
    parse.prefixes.leave();
    stopIfRefused(parse);
}

void onText(void* user, const char* piece, int length)
{
    Parse& parse = *static_cast<Parse*>(user);
    parse.handler.characters({piece, static_cast<std::size_t>(length)});
    stopIfRefused(parse);
}

void refuseDocumentType(Parse& parse)
{
    parse.refusal = Message{"file.document-type", {}};
    stopIfRefused(parse);
}

void onDocumentType(void* user, const char*, const char*, const char*, int declaresSomething)
{
    Parse& parse = *static_cast<Parse*>(user);
    if (parse.documentType == DocumentType::Refused || declaresSomething != 0)
        refuseDocumentType(parse);
}

// Behind a document type elsewhere, expat takes unknown entities to be declared there and leaves them out.
void onSkippedEntity(void* user, const char*, int) { refuseDocumentType(*static_cast<Parse*>(user)); }

ParserPointer makeParser(Parse& parse, const char* encoding)
{
    ParserPointer parser(XML_ParserCreate(encoding));
    parse.parser = parser.get();
    XML_SetUserData(parser.get(), &parse);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDocumentType);
    XML_SetSkippedEntityHandler(parser.get(), onSkippedEntity);
    return parser;
}

Problem problemAt(XML_Parser parser, const std::string& part, const Parse& parse)
{
    const std::string line = std::to_string(XML_GetCurrentLineNumber(parser));
    Message why{"file.broken-xml", {}};
    if (const Refusal& refusal = parse.refusal ? parse.refusal : parse.handler.refusal())
        why = *refusal;
    return {{}, part.empty() ? line : excerptOf(part) + ":" + line, std::move(why)};
}

// The parser scans an unfinished tag again with each chunk: a tag without end would take it for ever.
bool isStuck(XML_Parser parser, std::size_t bytesFed, const Limits& limits)
{
    const XML_Index done = XML_GetCurrentByteIndex(parser);
    return bytesFed > limits.tokenBytes
           && (done < 0 || bytesFed - static_cast<std::size_t>(done) > limits.tokenBytes);
}

} // namespace

Result<void> parseXml(ByteSource& source, const std::string& part, const Limits& limits, XmlHandler& handler,
                      DocumentType documentType)
{
    auto input = XmlInput::of(source, limits);
    if (!input)
        return input.error();
    Parse parse{nullptr, handler, limits, documentType};
    const ParserPointer parser = makeParser(parse, input->encoding());
    std::size_t bytesFed = 0;
    for (;;) {
        void* buffer = XML_GetBuffer(parser.get(), chunkBytes);
        if (!buffer)
            return problemAt(parser.get(), part, parse);
        const auto got = input->read({static_cast<char*>(buffer), static_cast<std::size_t>(chunkBytes)});
        if (!got)
            return got.error();
        bytesFed += *got;
        const bool isLast = *got == 0;
        if (XML_ParseBuffer(parser.get(), static_cast<int>(*got), isLast) != XML_STATUS_OK)
            return problemAt(parser.get(), part, parse);
        if (isLast)
            return {};
        if (isStuck(parser.get(), bytesFed, limits)) {
            parse.refusal = Message{"file.too-large", {}};
            return problemAt(parser.get(), part, parse);
        }
    }
}

} // namespace gouji::files
