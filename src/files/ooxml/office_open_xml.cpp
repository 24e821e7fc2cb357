// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/office_open_xml.hpp"

#include "files/ooxml/docx.hpp"
#include "files/ooxml/relationships.hpp"
#include "files/ooxml/xlsx.hpp"
#include "files/xml/xml_parser.hpp"

namespace gouji::files {
namespace {

// Sees the first element of a part, and no more.
class Root : public XmlHandler {
public:
    XmlNamespace space = XmlNamespace::None;

private:
    void startElement(const XmlElement& element) override
    {
        space = element.name().space;
        refuse("file.not-a-workbook"); // stops the parser
    }
    void endElement() override {}
    void characters(std::string_view) override {}
};

// Documents and workbooks are told apart by what they hold; where in the package they lie is up to the writer.
Result<bool> isDocument(ZipArchive& archive, const std::string& part, const Limits& limits)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    Root root;
    const auto parsed = parseXml(**source, part, limits, root);
    if (!root.refusal())
        return parsed.error();
    return root.space == XmlNamespace::Word;
}

} // namespace

Result<document::Workbook> readOfficeOpenXml(ZipArchive& archive, const Limits& limits, std::string_view tableWord,
                                             Gaps& gaps)
{
    const auto package = readRelationships(archive, {}, limits);
    if (!package)
        return package.error();
    const Relationship* main = findByType(*package, "officeDocument");
    if (!main)
        return Problem{{}, {}, {"file.not-a-workbook", {}}};
    const auto document = isDocument(archive, main->part, limits);
    if (!document)
        return document.error();
    return *document ? readDocx(archive, main->part, limits, tableWord)
                     : readXlsx(archive, main->part, *package, limits, gaps);
}

} // namespace gouji::files
