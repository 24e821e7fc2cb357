// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/office_open_xml.hpp"

#include "files/ooxml/docx.hpp"
#include "files/ooxml/xlsx.hpp"
#include "files/ooxml/xlsx_relationships.hpp"

namespace gouji::files {

model::Result<model::Workbook> readOfficeOpenXml(ZipArchive& archive, const Limits& limits,
                                                 std::string_view tableWord)
{
    const auto package = readRelationships(archive, {}, limits);
    if (!package)
        return package.error();
    const Relationship* main = findByType(*package, "officeDocument");
    if (main && isDocxPart(main->part))
        return readDocx(archive, main->part, limits, tableWord);
    return readXlsx(archive, *package, limits);
}

} // namespace gouji::files
