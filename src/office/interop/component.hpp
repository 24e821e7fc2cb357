// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/lang/XTypeProvider.hpp>
#include <cppuhelper/implbase_ex.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weak.hxx>

#include <string_view>

namespace gouji::interop {

// Base of every UNO object of ours: counts references and answers for the given interfaces. The SDK brings such
// a base for fixed numbers of interfaces only; this one speaks to the same functions behind it.
template <typename... Interfaces>
class Component : public cppu::OWeakObject, public css::lang::XTypeProvider, public Interfaces... {
public:
    css::uno::Any SAL_CALL queryInterface(const css::uno::Type& type) override
    {
        return cppu::WeakImplHelper_query(type, classData(), this, this);
    }
    void SAL_CALL acquire() noexcept override { OWeakObject::acquire(); }
    void SAL_CALL release() noexcept override { OWeakObject::release(); }
    css::uno::Sequence<css::uno::Type> SAL_CALL getTypes() override
    {
        return cppu::WeakImplHelper_getTypes(classData());
    }
    css::uno::Sequence<sal_Int8> SAL_CALL getImplementationId() override { return {}; }

private:
    static constexpr std::size_t typeCount = sizeof...(Interfaces) + 1;

    // The layout of cppu::class_data with as many entries as there are types.
    struct ClassData {
        sal_Int16 types;
        sal_Bool storedTypes;
        sal_Bool createdId;
        sal_Int8 id[16];
        cppu::type_entry entries[typeCount];
    };

    template <typename Interface>
    static cppu::type_entry entryOf()
    {
        // Where the interface lies in the object, measured on an address that is not null: casts keep null.
        auto* const object = reinterpret_cast<Component*>(16);
        const auto offset = reinterpret_cast<sal_IntPtr>(static_cast<Interface*>(object)) - 16;
        return {{Interface::static_type}, offset};
    }

    static cppu::class_data* classData()
    {
        static ClassData data = {
            typeCount, false, false, {}, {entryOf<Interfaces>()..., entryOf<css::lang::XTypeProvider>()}};
        return reinterpret_cast<cppu::class_data*>(&data);
    }
};

// A component that the office creates by name.
template <typename... Interfaces>
class Service : public Component<css::lang::XServiceInfo, Interfaces...> {
public:
    rtl::OUString SAL_CALL getImplementationName() override { return m_implementation; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override
    {
        return cppu::supportsService(this, name);
    }
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override { return {&m_service, 1}; }

protected:
    // Both names in ASCII, as gouji.components states them.
    Service(std::string_view implementation, std::string_view service)
        : m_implementation(asciiToUno(implementation)),
          m_service(asciiToUno(service))
    {}

private:
    static rtl::OUString asciiToUno(std::string_view text)
    {
        return rtl::OUString(text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_ASCII_US);
    }

    const rtl::OUString m_implementation;
    const rtl::OUString m_service;
};

} // namespace gouji::interop
