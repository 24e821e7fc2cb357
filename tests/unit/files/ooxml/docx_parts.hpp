// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "unit/files/refused_file.hpp"

// Pieces of Word documents.
namespace gouji::test {

inline std::string run(const std::string& properties, const std::string& text)
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
}
inline std::string run(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }
inline std::string hiddenRun(const std::string& text) { return run("<w:vanish/>", text); }
inline std::string mark(const std::string& type)
{
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
}
inline std::string paragraph(const std::string& content) { return "<w:p>" + content + "</w:p>"; }
inline std::string cellAround(const std::string& content) { return "<w:tc>" + content + "</w:tc>"; }
inline std::string textCell(const std::string& text) { return cellAround(paragraph(run(text))); }
inline std::string row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }
inline std::string table(const std::string& rows) { return "<w:tbl>" + rows + "</w:tbl>"; }
inline std::string control(const std::string& content)
{
    return "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>" + content
           + "</w:sdtContent></w:sdt>";
}

// A document with further parts, each named by the type of its relationship: "styles" and "numbering" by what
// their root holds, others by their bytes.
inline Parts docxWith(const std::string& body, const Parts& others)
{
    const std::string word = R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Parts parts = docxParts(body);
    replaceAll(parts.back().text, word,
               word + " xmlns:r=\"" + office + "\" xmlns:f=\"urn:future\""
                   + R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
                   + R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")");
    std::string list;
    for (const Part& other : others) {
        list += "<Relationship Id=\"" + other.name + "\" Type=\"" + office + "/" + other.name + "\" Target=\""
                + other.name + ".xml\"/>";
        const bool isXml = other.name == "styles" || other.name == "numbering";
        parts.push_back(
            {"word/" + other.name + ".xml",
             isXml ? "<w:" + other.name + word + ">" + other.text + "</w:" + other.name + ">" : other.text});
    }
    parts.push_back({"word/_rels/document.xml.rels",
                     R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                         + list + "</Relationships>"});
    return parts;
}

} // namespace gouji::test
