// SPDX-License-Identifier: MPL-2.0
#include "reading/sections_sample.hpp"

#include "core/reading/locator.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace gouji::reading::sections_sample {

using document::Grid;
using document::Workbook;

const packs::Catalogue& forms()
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    return catalogue;
}

const packs::Edition& edition() { return *forms().find(reports::EditionCode("2021")); }

namespace {

// A standard table without the heading of its section.
Grid tableOf(std::size_t index)
{
    test::FormLayout layout;
    layout.headings = test::FormLayout::Headings::Repeated;
    const Grid form = test::formOf(edition(), {}, layout).sheets.at(index);
    Grid table("表 " + std::to_string(index + 1));
    for (int row = 1; row < form.rowCount(); ++row) {
        for (int column = 0; column < form.columnCount(row); ++column)
            table.set({row - 1, column}, form.at({row, column}));
    }
    return table;
}

} // namespace

Workbook textOf(const Lines& lines)
{
    Workbook text;
    text.medium = document::Medium::Text;
    for (const std::string& line : lines) {
        if (line.size() == 2 && line.front() == '#')
            text.sheets.push_back(tableOf(static_cast<std::size_t>(line[1] - '2')));
        else
            text.paragraphs.push_back({line, static_cast<int>(text.sheets.size())});
    }
    return text;
}

namespace {

Lines written(const std::vector<reports::Section>& sections)
{
    Lines lines;
    for (const reports::Section& section : sections) {
        std::string line(1, '[');
        line.append(std::to_string(section.number)).append(1, ']');
        if (!section.heading.empty())
            line.append(1, ' ').append(section.heading);
        lines.push_back(std::move(line));
        for (const reports::SectionParagraph& paragraph : section.paragraphs)
            lines.push_back(paragraph.text);
    }
    return lines;
}

} // namespace

std::vector<Lines> sectionsIn(const Workbook& document)
{
    std::vector<Lines> all;
    for (const reports::Report& report : locateReports(document, forms(), {}))
        all.push_back(written(report.sections));
    return all;
}

Lines sectionsInOne(const Workbook& document)
{
    const std::vector<Lines> all = sectionsIn(document);
    EXPECT_EQ(all.size(), 1u);
    return all.empty() ? Lines() : all.front();
}

} // namespace gouji::reading::sections_sample
