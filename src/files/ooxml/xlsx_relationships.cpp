// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx_relationships.hpp"

#include "files/xml/xml_walker.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace gouji::files {
namespace {

namespace fs = std::filesystem;

enum class Place { Start, List, Entry };

constexpr XmlName relationship(std::string_view local) { return {XmlNamespace::PackageRelationships, local}; }
constexpr XmlName plain(std::string_view local) { return {XmlNamespace::None, local}; }

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, relationship("Relationships"), Place::List},
    XmlStep<Place>{Place::List, relationship("Relationship"), Place::Entry},
};

// "xl/workbook.xml" has its relationships in "xl/_rels/workbook.xml.rels".
std::string relationshipsPartOf(const fs::path& part)
{
    return (part.parent_path() / "_rels" / (part.filename().string() + ".rels")).string();
}

// A target is given from the package's root, or from the folder of the part that names it.
std::string partNamed(std::string_view target, const fs::path& folder)
{
    const fs::path full = target.starts_with('/') ? fs::path(target.substr(1)) : folder / target;
    return full.lexically_normal().string();
}

class RelationshipList : public XmlWalker<Place> {
public:
    explicit RelationshipList(fs::path folder) : XmlWalker(grammar), m_folder(std::move(folder)) {}

    Relationships relationships;

private:
    void enter(Place place, const XmlElement& element) override
    {
        if (place != Place::Entry || element.attribute(plain("TargetMode")).value_or("") == "External")
            return;
        const std::string_view type = element.attribute(plain("Type")).value_or("");
        relationships.push_back({std::string(element.attribute(plain("Id")).value_or("")),
                                 std::string(type.substr(type.rfind('/') + 1)),
                                 partNamed(element.attribute(plain("Target")).value_or(""), m_folder)});
    }
    void leave(Place) override {}
    void read(Place, std::string_view) override {}

    fs::path m_folder;
};

} // namespace

model::Result<Relationships> readRelationships(ZipArchive& archive, const std::string& part, const Limits& limits)
{
    const std::string listPart = relationshipsPartOf(part);
    if (!archive.has(listPart))
        return Relationships{};
    const auto source = archive.part(listPart);
    if (!source)
        return source.error();
    RelationshipList list(fs::path(part).parent_path());
    if (const auto parsed = parseXml(**source, listPart, limits, list); !parsed)
        return parsed.error();
    return std::move(list.relationships);
}

const Relationship* findByType(const Relationships& relationships, std::string_view type)
{
    const auto found = std::ranges::find(relationships, type, &Relationship::type);
    return found == relationships.end() ? nullptr : &*found;
}

const Relationship* findById(const Relationships& relationships, std::string_view id)
{
    const auto found = std::ranges::find(relationships, id, &Relationship::id);
    return found == relationships.end() ? nullptr : &*found;
}

} // namespace gouji::files
