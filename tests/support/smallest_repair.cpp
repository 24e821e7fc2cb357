// SPDX-License-Identifier: MPL-2.0
#include "support/smallest_repair.hpp"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace gouji::test {
namespace {

class Program {
public:
    explicit Program(const reports::Report& report) : m_problem(glp_create_prob(), glp_delete_prob)
    {
        glp_set_obj_dir(m_problem.get(), GLP_MIN);
        for (const reports::Table& table : report.tables)
            for (const reports::ReportCell& cell : table.cells)
                m_farthest = std::max(m_farthest, 3 * cell.figure.number.toDouble());
        for (const reports::Table& table : report.tables)
            for (const reports::ReportCell& cell : table.cells)
                if (table.code.text() != "disclosure")
                    add(cell);
        for (const reports::Table& table : report.tables)
            if (table.code.text() != "disclosure")
                addSums(table);
    }

    std::optional<int> solve()
    {
        glp_term_out(GLP_OFF);
        glp_iocp options;
        glp_init_iocp(&options);
        options.presolve = GLP_ON;
        options.gmi_cuts = GLP_ON;
        options.mir_cuts = GLP_ON;
        options.tm_lim = 20'000;
        if (glp_intopt(m_problem.get(), &options) != 0 || glp_mip_status(m_problem.get()) != GLP_OPT)
            return std::nullopt;
        return static_cast<int>(std::lround(glp_mip_obj_val(m_problem.get())));
    }

private:
    struct Sum {
        std::vector<int> columns{0}; // GLPK counts from 1
        std::vector<double> factors{0};

        void add(int column, double factor)
        {
            columns.push_back(column);
            factors.push_back(factor);
        }
    };

    // A figure, and whether it is changed.
    void add(const reports::ReportCell& cell)
    {
        const double current = cell.figure.number.toDouble();
        const int figure = glp_add_cols(m_problem.get(), 1);
        m_columns.push_back({cell.index, figure});
        glp_set_col_kind(m_problem.get(), figure, GLP_IV);
        glp_set_col_bnds(m_problem.get(), figure, GLP_LO, 0, 0);
        if (cell.origin == document::Origin::Formula)
            return; // follows
        const int changed = glp_add_cols(m_problem.get(), 1);
        glp_set_col_kind(m_problem.get(), changed, GLP_BV);
        glp_set_obj_coef(m_problem.get(), changed, 1);
        Sum above;
        above.add(figure, 1);
        above.add(changed, -m_farthest);
        require(above, GLP_UP, current);
        Sum below;
        below.add(figure, 1);
        below.add(changed, std::max(current, 1.0));
        require(below, GLP_LO, current);
    }

    void require(const Sum& sum, int kind, double value)
    {
        const int row = glp_add_rows(m_problem.get(), 1);
        glp_set_row_bnds(m_problem.get(), row, kind, value, value);
        glp_set_mat_row(m_problem.get(), row, static_cast<int>(sum.columns.size()) - 1, sum.columns.data(),
                        sum.factors.data());
    }

    int columnOf(const reports::ReportCell& cell) const
    {
        for (const auto& [index, column] : m_columns)
            if (index == cell.index)
                return column;
        return 0;
    }

    void addSums(const reports::Table& table)
    {
        for (const reports::ReportCell& total : table.cells) {
            if (total.column.text() == "total") {
                Sum row;
                for (const reports::ReportCell& part : table.cells)
                    if (part.row == total.row)
                        row.add(columnOf(part), &part == &total ? -1 : 1);
                require(row, GLP_FX, 0);
            }
            if (total.row.text() == "3.7") {
                Sum handled;
                Sum balance;
                for (const reports::ReportCell& part : table.cells) {
                    const std::string& row = part.row.text();
                    if (part.column != total.column)
                        continue;
                    if (row.starts_with("3."))
                        handled.add(columnOf(part), row == "3.7" ? -1 : 1);
                    if (row == "1" || row == "2" || row == "3.7" || row == "4")
                        balance.add(columnOf(part), row == "1" || row == "2" ? 1 : -1);
                }
                require(handled, GLP_FX, 0);
                require(balance, GLP_FX, 0);
            }
        }
    }

    std::unique_ptr<glp_prob, void (*)(glp_prob*)> m_problem;
    std::vector<std::pair<std::size_t, int>> m_columns;
    double m_farthest = 30; // a figure changes by no more
};

} // namespace

std::optional<int> smallestRepair(const reports::Report& report) { return Program(report).solve(); }

bool hasUndeterminedFigure(const reports::Report& report)
{
    const auto& reviews = report.find(reports::TableCode("reviews"))->cells;
    return reviews.back().origin == document::Origin::Formula
           && std::ranges::any_of(reviews, [](const reports::ReportCell& cell) {
                  return cell.figure.number.isNegative() && cell.origin == document::Origin::Typed;
              });
}

} // namespace gouji::test
