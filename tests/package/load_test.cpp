// SPDX-License-Identifier: MPL-2.0
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase1.hxx>
#include <gtest/gtest.h>
#include <org/gouji/XFunctions.hpp>
#include <osl/module.hxx>
#include <rtl/ref.hxx>

#include <array>

// The packaged library, loaded as the office does it, on whatever processor the test is built for.
namespace gouji::package {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using Constructor = css::uno::XInterface* (*)(css::uno::XComponentContext*, const Sequence<Any>&);

// A context without an office around it: whoever asks it gets an exception.
class EmptyContext final : public cppu::WeakImplHelper1<css::uno::XComponentContext> {
public:
    Any SAL_CALL getValueByName(const rtl::OUString&) override { refuse(); }
    Reference<css::lang::XMultiComponentFactory> SAL_CALL getServiceManager() override { refuse(); }

    bool wasAsked() const { return m_asked; }

private:
    [[noreturn]] void refuse()
    {
        m_asked = true;
        throw css::uno::RuntimeException();
    }

    bool m_asked = false;
};

Reference<css::uno::XInterface> createdFunctions(const osl::Module& library,
                                                 const rtl::Reference<EmptyContext>& context)
{
    const auto constructor =
        reinterpret_cast<Constructor>(library.getFunctionSymbol("gouji_functions_get_implementation"));
    if (constructor == nullptr)
        return {};
    return {constructor(context.get(), {}), SAL_NO_ACQUIRE};
}

Sequence<Any> figures(double first, double second)
{
    const std::array values = {Any(first), Any(second)};
    return {values.data(), 2};
}

class LoadedLibraryTest : public testing::Test {
protected:
    const osl::Module m_library{rtl::OUString::createFromAscii("file://" GOUJI_LIBRARY)};
    const rtl::Reference<EmptyContext> m_context{new EmptyContext()};
    const Reference<css::uno::XInterface> m_component = createdFunctions(m_library, m_context);
    const Reference<org::gouji::XFunctions> m_functions{m_component, css::uno::UNO_QUERY};
};

} // namespace

TEST_F(LoadedLibraryTest, CreatesTheCellFunctions)
{
    const Reference<css::lang::XServiceInfo> info(m_component, css::uno::UNO_QUERY);
    ASSERT_TRUE(info.is());
    EXPECT_TRUE(info->supportsService(rtl::OUString::createFromAscii("org.gouji.Functions")));
}

TEST_F(LoadedLibraryTest, CalculatesExactly)
{
    ASSERT_TRUE(m_functions.is());
    EXPECT_EQ(m_functions->foot(Any(0.3), figures(0.1, 0.2)), 0.0);
    EXPECT_EQ(m_functions->foot(Any(7.0), figures(2, 4)), 1.0);
}

TEST_F(LoadedLibraryTest, CatchesWhatOthersThrow)
{
    // The library asks for the interface's language, and does without where there is none to be had.
    EXPECT_TRUE(m_context->wasAsked());
    EXPECT_TRUE(m_component.is());
}

} // namespace gouji::package
