// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/base/result.hpp"
#include "files/input/byte_source.hpp"
#include "files/limits.hpp"
#include "files/xml/xml_element.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace gouji::files {

// Why something that stands in a file is not taken; nothing where it is.
using Refusal = std::optional<Message>;

// Is told what an XML document holds, in its order. Once it has refused something it is told no more.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;

    virtual void startElement(const XmlElement& element) = 0;
    virtual void endElement() = 0;
    // A run of text may come in several pieces.
    virtual void characters(std::string_view piece) = 0;

    const Refusal& refusal() const { return m_refusal; }

protected:
    void refuse(Refusal why)
    {
        if (!m_refusal)
            m_refusal = std::move(why);
    }
    void refuse(std::string key) { refuse(Message{std::move(key), {}}); }

private:
    Refusal m_refusal;
};

// What becomes of a document type. One that only refers to a file elsewhere, as OpenOffice wrote it into each
// manifest, declares nothing and may be passed over; that file is not looked for. One that declares something
// itself is refused always, and so is an entity that XML does not know by itself.
enum class DocumentType { Refused, PassedOver };

// Hands an XML document over piece by piece, whatever encoding it declares. A problem names the part and the line:
// "content.xml:12".
Result<void> parseXml(ByteSource& source, const std::string& part, const Limits& limits, XmlHandler& handler,
                      DocumentType documentType = DocumentType::Refused);

} // namespace gouji::files
