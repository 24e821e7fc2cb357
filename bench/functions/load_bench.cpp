// SPDX-License-Identifier: MPL-2.0
#include "benches.hpp"
#include "table.hpp"
#include "workbook.hpp"

#include <com/sun/star/util/XCloseable.hpp>

namespace gouji::bench {
namespace {

constexpr int rounds = 7;

void load(const office::Office& office, const std::filesystem::path& file)
{
    const office::Document document = office.open(file);
    css::uno::Reference<css::util::XCloseable>(document, css::uno::UNO_QUERY_THROW)->close(true);
}

} // namespace

bool measureLoading(const office::Office& office)
{
    const auto figures = office.folder() / "figures.ods";
    writeFigures(office, Figures::Whole, figures);
    const auto write = [&](const char* name, const std::string& formula) {
        const office::Document document = office.open(figures);
        fillRows(document, formula);
        office.save(document, office.folder() / name, "calc8");
        office.closeDocuments();
    };
    write("built-in.ods", "=SUM(A1:J1)=K1");
    write("foot.ods", "=ORG.GOUJI.FUNCTIONS.FOOT(K1;A1:J1)");
    const auto measurements =
        measureInTurns({{"100,000 × SUM(A1:J1)=K1", [&] { load(office, office.folder() / "built-in.ods"); }},
                        {"100,000 × FOOT(K1;A1:J1)", [&] { load(office, office.folder() / "foot.ods"); }}},
                       rounds);
    printTable("Loading a workbook", measurements);
    return printRatios(measurements, {{"100,000 × FOOT(K1;A1:J1)", "100,000 × SUM(A1:J1)=K1", 1.5}});
}

} // namespace gouji::bench
