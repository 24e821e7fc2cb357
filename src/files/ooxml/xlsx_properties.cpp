// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx_properties.hpp"

#include "files/ooxml/xlsx_strings.hpp"
#include "files/values/open_property.hpp"
#include "files/xml/xml_walker.hpp"

#include <array>

namespace gouji::files {
namespace {

enum class Place { Start, List, Property, Text };

constexpr XmlName custom(std::string_view local) { return {XmlNamespace::CustomProperties, local}; }
constexpr XmlName type(std::string_view local) { return {XmlNamespace::PropertyTypes, local}; }

// Numbers, dates and truth values have types of their own.
constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, custom("Properties"), Place::List},
    XmlStep<Place>{Place::List, custom("property"), Place::Property},
    XmlStep<Place>{Place::Property, type("lpwstr"), Place::Text},
    XmlStep<Place>{Place::Property, type("lpstr"), Place::Text},
    XmlStep<Place>{Place::Property, type("bstr"), Place::Text},
};

class PropertyList : public XmlWalker<Place> {
public:
    explicit PropertyList(WorkbookBuilder& workbook) : XmlWalker(grammar), m_workbook(workbook) {}

private:
    void enter(Place place, const XmlElement& element) override
    {
        if (place == Place::Property)
            m_property = {std::string(element.attribute({XmlNamespace::None, "name"}).value_or("")), {}};
        if (place == Place::Text)
            m_property.text = std::string();
    }
    void leave(Place place) override
    {
        if (place == Place::Property && m_property.text)
            refuse(m_workbook.addProperty(std::move(m_property.name), unescaped(*m_property.text)));
    }
    void read(Place place, std::string_view piece) override
    {
        if (place == Place::Text)
            refuse(appendTo(m_property, piece));
    }

    WorkbookBuilder& m_workbook;
    OpenProperty m_property;
};

} // namespace

Result<void> readXlsxProperties(ZipArchive& archive, const std::string& part, const Limits& limits,
                                WorkbookBuilder& workbook)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    PropertyList list(workbook);
    return parseXml(**source, part, limits, list);
}

} // namespace gouji::files
