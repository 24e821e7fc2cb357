// SPDX-License-Identifier: MPL-2.0
// A library that the office itself loads while it is tested: the list of the windows that it shows, kept by what
// is reported as they open and close.
//
// A test cannot keep it from outside. The office reports in its main thread, under its one big lock, and waits for
// the test's answer; meanwhile the thread that writes to the test may have to let go of a window for which it
// needs that lock: both wait for ever. And an office that is asked for its windows while one closes ends
// (Application::GetTopWindow).
#include "office/window_list.hpp"
#include "office/interop/component.hpp"

#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/factory.hxx>
#include <uno/lbnames.h>

#include <algorithm>
#include <mutex>
#include <vector>

namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::XInterface;

class WindowList final : public gouji::interop::Component<css::awt::XTopWindowListener, css::task::XJob> {
public:
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // nothing else hears of windows
    explicit WindowList(const Reference<css::uno::XComponentContext>& context)
        : m_toolkit(css::awt::Toolkit::create(context), css::uno::UNO_QUERY_THROW)
    {
        osl_atomic_increment(&m_refCount); // the toolkit takes a reference and gives it back if it fails
        m_toolkit->addTopWindowListener(this);
        osl_atomic_decrement(&m_refCount);
    }

    // The windows, the oldest first. With any argument it is the last time: nothing is reported any more.
    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override
    {
        if (arguments.hasElements()) {
            m_toolkit->removeTopWindowListener(this);
            m_toolkit.clear();
        }
        const std::lock_guard lock(m_mutex);
        return Any(Sequence<Reference<XInterface>>(m_windows.data(), static_cast<sal_Int32>(m_windows.size())));
    }
#pragma GCC diagnostic pop

    void SAL_CALL windowOpened(const css::lang::EventObject& event) override
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_windows, event.Source);
        m_windows.push_back(event.Source);
    }
    void SAL_CALL windowClosed(const css::lang::EventObject& event) override
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_windows, event.Source);
    }
    void SAL_CALL windowClosing(const css::lang::EventObject&) override {}
    void SAL_CALL windowMinimized(const css::lang::EventObject&) override {}
    void SAL_CALL windowNormalized(const css::lang::EventObject&) override {}
    void SAL_CALL windowActivated(const css::lang::EventObject&) override {}
    void SAL_CALL windowDeactivated(const css::lang::EventObject&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    Reference<css::awt::XExtendedToolkit> m_toolkit; // reports as long as it is held
    std::mutex m_mutex;
    std::vector<Reference<XInterface>> m_windows;
};

Reference<XInterface> SAL_CALL create(const Reference<css::uno::XComponentContext>& context)
{
    return static_cast<cppu::OWeakObject*>(new WindowList(context));
}

} // namespace

extern "C" {

SAL_DLLPUBLIC_EXPORT void component_getImplementationEnvironment(const char** name, uno_Environment**)
{
    *name = CPPU_CURRENT_LANGUAGE_BINDING_NAME;
}

// The reference is the caller's.
SAL_DLLPUBLIC_EXPORT void* component_getFactory(const char*, void*, void*)
{
    const auto factory = cppu::createSingleComponentFactory(create, gouji::office::windowListName, {});
    factory->acquire();
    return factory.get();
}

} // extern "C"
