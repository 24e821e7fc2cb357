// SPDX-License-Identifier: MPL-2.0
#include "orcus_reader.hpp"

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji::bench {
namespace {

namespace spreadsheet = orcus::spreadsheet;
using spreadsheet::col_t;
using spreadsheet::row_t;

class Strings : public spreadsheet::iface::import_shared_strings {
public:
    size_t append(std::string_view text) override
    {
        m_texts.emplace_back(text);
        return m_texts.size() - 1;
    }
    size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(spreadsheet::color_elem_t, spreadsheet::color_elem_t, spreadsheet::color_elem_t,
                                spreadsheet::color_elem_t) override
    {}
    void append_segment(std::string_view text) override { m_segments += text; }
    size_t commit_segments() override { return append(std::exchange(m_segments, {})); }

    const std::string& at(std::size_t index) const { return m_texts.at(index); }

private:
    std::vector<std::string> m_texts;
    std::string m_segments;
};

class Sheet : public spreadsheet::iface::import_sheet {
public:
    Sheet(std::string_view name, const Strings& strings) : m_grid(std::string(name)), m_strings(strings) {}

    const std::string& name() const { return m_grid.name(); }
    document::Grid take() { return std::move(m_grid); }

    void set_auto(row_t, col_t, std::string_view) override {}
    void set_string(row_t row, col_t column, spreadsheet::string_id_t index) override
    {
        m_grid.set({row, column}, {m_strings.at(index)});
    }
    void set_value(row_t row, col_t column, double value) override { m_grid.set({row, column}, {value}); }
    void set_bool(row_t, col_t, bool) override {}
    void set_date_time(row_t, col_t, int, int, int, int, int, double) override {}
    void set_format(row_t, col_t, size_t) override {}
    void set_format(row_t, col_t, row_t, col_t, size_t) override {}
    void fill_down_cells(row_t, col_t, row_t) override {}
    spreadsheet::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

private:
    document::Grid m_grid;
    const Strings& m_strings;
};

// Addresses such as "D5" and "A2:J27", as they stand in every cell.
class Addresses : public spreadsheet::iface::import_reference_resolver {
public:
    spreadsheet::src_address_t resolve_address(std::string_view address) override
    {
        spreadsheet::src_address_t found{0, 0, 0};
        for (const char c : address) {
            if (c >= 'A' && c <= 'Z')
                found.column = found.column * 26 + (c - 'A' + 1);
            else if (c >= '0' && c <= '9')
                found.row = found.row * 10 + (c - '0');
        }
        --found.column;
        --found.row;
        return found;
    }
    spreadsheet::src_range_t resolve_range(std::string_view range) override
    {
        const auto colon = range.find(':');
        const auto first = resolve_address(range.substr(0, colon));
        return {first, colon == range.npos ? first : resolve_address(range.substr(colon + 1))};
    }
};

class Factory : public spreadsheet::iface::import_factory {
public:
    spreadsheet::iface::import_shared_strings* get_shared_strings() override { return &m_strings; }
    spreadsheet::iface::import_reference_resolver*
    get_reference_resolver(spreadsheet::formula_ref_context_t) override
    {
        return &m_addresses;
    }
    spreadsheet::iface::import_sheet* append_sheet(spreadsheet::sheet_t, std::string_view name) override
    {
        return &m_sheets.emplace_back(name, m_strings);
    }
    spreadsheet::iface::import_sheet* get_sheet(std::string_view name) override
    {
        const auto found = std::ranges::find(m_sheets, name, &Sheet::name);
        return found == m_sheets.end() ? nullptr : &*found;
    }
    spreadsheet::iface::import_sheet* get_sheet(spreadsheet::sheet_t index) override
    {
        return &m_sheets[static_cast<std::size_t>(index)];
    }
    void finalize() override {}

    document::Workbook takeWorkbook()
    {
        document::Workbook workbook;
        for (Sheet& sheet : m_sheets)
            workbook.sheets.push_back(sheet.take());
        return workbook;
    }

private:
    Strings m_strings;
    Addresses m_addresses;
    std::deque<Sheet> m_sheets;
};

} // namespace

document::Workbook readWithOrcus(const std::filesystem::path& workbook)
{
    Factory factory;
    orcus::orcus_xlsx(&factory).read_file(workbook.string());
    return factory.takeWorkbook();
}

} // namespace gouji::bench
