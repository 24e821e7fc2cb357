// SPDX-License-Identifier: MPL-2.0
#include "office/interop/component.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <org/gouji/bench/XNothing.hpp>

namespace gouji::bench {
namespace {

using css::uno::Any;
using css::uno::Sequence;
using Numbers = Sequence<Sequence<double>>;
using Values = Sequence<Sequence<Any>>;
using CellRange = css::uno::Reference<css::table::XCellRange>;

class Nothing final : public interop::Service<org::gouji::bench::XNothing> {
public:
    Nothing() : Service("org.gouji.bench.Nothing", "org.gouji.bench.Nothing") {}

    double SAL_CALL number(double) override { return 0; }
    double SAL_CALL row(const Any&, const Sequence<Any>&) override { return 0; }
    double SAL_CALL rowOfNumbers(double, const Numbers&) override { return 0; }
    double SAL_CALL rowOfAny(double, const Values&) override { return 0; }
    double SAL_CALL rowOfCells(double, const CellRange&) override { return 0; }
    double SAL_CALL block(const Any&) override { return 0; }
    double SAL_CALL blockOfNumbers(const Numbers&) override { return 0; }
    double SAL_CALL blockOfAny(const Values&) override { return 0; }
    double SAL_CALL blockOfCells(const CellRange&) override { return 0; }
    Any SAL_CALL blockToArray(const Any& block) override
    {
        Values rows;
        block >>= rows;
        Numbers results(1);
        results[0].realloc(rows.getLength() + (rows.hasElements() ? rows[0].getLength() : 0));
        return Any(results);
    }
};

} // namespace
} // namespace gouji::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
gouji_nothing_get_implementation(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new gouji::bench::Nothing());
}
