// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/relationships.hpp"

#include "files/input/part_name.hpp"
#include "files/xml/xml_walker.hpp"

#include <algorithm>
#include <array>

namespace gouji::files {
namespace {

enum class Place { Start, List, Entry };

constexpr XmlName relationship(std::string_view local) { return {XmlNamespace::PackageRelationships, local}; }
constexpr XmlName plain(std::string_view local) { return {XmlNamespace::None, local}; }

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, relationship("Relationships"), Place::List},
    XmlStep<Place>{Place::List, relationship("Relationship"), Place::Entry},
};

// "xl/", which a part in the root has none of.
std::string_view folderOf(std::string_view part) { return part.substr(0, part.rfind('/') + 1); }

// "xl/workbook.xml" has its relationships in "xl/_rels/workbook.xml.rels".
std::string relationshipsPartOf(std::string_view part)
{
    const std::string_view folder = folderOf(part);
    return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

// A target is given from the package's root, or from the folder of the part that names it.
std::string partNamed(std::string_view target, std::string_view folder)
{
    target.remove_prefix(std::min(target.find_first_not_of(" \t\r\n"), target.size()));
    const bool isFromRoot = target.starts_with('/') || target.starts_with('\\');
    return plainPartName(isFromRoot ? std::string(target) : std::string(folder).append(target));
}

class RelationshipList : public XmlWalker<Place> {
public:
    explicit RelationshipList(std::string_view folder) : XmlWalker(grammar), m_folder(folder) {}

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

    std::string_view m_folder;
};

} // namespace

Result<Relationships> readRelationships(ZipArchive& archive, const std::string& part, const Limits& limits)
{
    const std::string listPart = relationshipsPartOf(part);
    if (!archive.has(listPart))
        return Relationships{};
    const auto source = archive.part(listPart);
    if (!source)
        return source.error();
    RelationshipList list(folderOf(part));
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
