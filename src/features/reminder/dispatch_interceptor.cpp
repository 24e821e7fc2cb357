// SPDX-License-Identifier: MPL-2.0
#include "features/reminder/dispatch_interceptor.hpp"

#include "office/interop/guarded.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/DispatchDescriptor.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::reminder {

using css::beans::PropertyValue;
using css::frame::XDispatch;
using css::frame::XDispatchProvider;
using css::uno::Reference;
using css::uno::Sequence;

namespace {

constexpr const char* commands[] = {".uno:ExportToPDF",     ".uno:ExportDirectToPDF", ".uno:Print",
                                    ".uno:PrintDefault",    ".uno:SendMail",          ".uno:SendMailDocAsPDF",
                                    ".uno:SendMailDocAsMS", ".uno:SendMailDocAsOOo"};

bool handsOut(const css::util::URL& url)
{
    return std::ranges::any_of(commands, [&](const char* command) { return url.Complete.equalsAscii(command); });
}

// Carries a command out only once it may go on; its status is that of the command itself.
class HeldDispatch final : public interop::Component<css::frame::XNotifyingDispatch> {
public:
    HeldDispatch(const Reference<XDispatch>& dispatch, MayGoOn mayGoOn)
        : m_dispatch(dispatch),
          m_mayGoOn(std::move(mayGoOn))
    {}

    void SAL_CALL dispatch(const css::util::URL& url, const Sequence<PropertyValue>& arguments) override
    {
        if (mayGoOn())
            m_dispatch->dispatch(url, arguments);
    }
    void SAL_CALL dispatchWithNotification(const css::util::URL& url, const Sequence<PropertyValue>& arguments,
                                           const Reference<css::frame::XDispatchResultListener>& listener) override
    {
        const Reference<css::frame::XNotifyingDispatch> notifying(m_dispatch, css::uno::UNO_QUERY);
        if (!mayGoOn()) {
            if (listener.is())
                listener->dispatchFinished(
                    {static_cast<XDispatch*>(this), css::frame::DispatchResultState::DONTKNOW, css::uno::Any()});
        } else if (notifying.is()) {
            notifying->dispatchWithNotification(url, arguments, listener);
        } else {
            m_dispatch->dispatch(url, arguments);
        }
    }
    void SAL_CALL addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override
    {
        m_dispatch->addStatusListener(listener, url);
    }
    void SAL_CALL removeStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL& url) override
    {
        m_dispatch->removeStatusListener(listener, url);
    }

private:
    // A mistake of ours holds nothing back.
    bool mayGoOn() const
    {
        return interop::guarded("reminder", m_mayGoOn, [](const std::string&) { return true; });
    }

    const Reference<XDispatch> m_dispatch;
    const MayGoOn m_mayGoOn;
};

} // namespace

DispatchInterceptor::DispatchInterceptor(MayGoOn mayGoOn) : m_mayGoOn(std::move(mayGoOn)) {}

Reference<XDispatchProvider> DispatchInterceptor::getSlaveDispatchProvider() { return m_slave; }

void DispatchInterceptor::setSlaveDispatchProvider(const Reference<XDispatchProvider>& provider)
{
    m_slave = provider;
}

Reference<XDispatchProvider> DispatchInterceptor::getMasterDispatchProvider() { return m_master; }

void DispatchInterceptor::setMasterDispatchProvider(const Reference<XDispatchProvider>& provider)
{
    m_master = provider;
}

Reference<XDispatch> DispatchInterceptor::queryDispatch(const css::util::URL& url, const rtl::OUString& frame,
                                                        sal_Int32 flags)
{
    if (!m_slave.is())
        return {};
    const Reference<XDispatch> dispatch = m_slave->queryDispatch(url, frame, flags);
    if (!dispatch.is() || !handsOut(url))
        return dispatch;
    return new HeldDispatch(dispatch, m_mayGoOn);
}

Sequence<Reference<XDispatch>>
DispatchInterceptor::queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests)
{
    Sequence<Reference<XDispatch>> dispatches(requests.getLength());
    std::ranges::transform(requests, dispatches.getArray(), [this](const auto& request) {
        return queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags);
    });
    return dispatches;
}

Sequence<rtl::OUString> DispatchInterceptor::getInterceptedURLs()
{
    Sequence<rtl::OUString> urls(static_cast<sal_Int32>(std::size(commands)));
    std::ranges::transform(commands, urls.getArray(), &rtl::OUString::createFromAscii);
    return urls;
}

bool isIntercepted(const Reference<css::frame::XFrame>& frame)
{
    css::util::URL url;
    url.Complete = rtl::OUString::createFromAscii(commands[0]);
    url.Protocol = ".uno:";
    url.Path = url.Complete.copy(url.Protocol.getLength());
    const Reference<XDispatchProvider> provider(frame, css::uno::UNO_QUERY_THROW);
    return dynamic_cast<const HeldDispatch*>(provider->queryDispatch(url, "_self", 0).get()) != nullptr;
}

} // namespace gouji::reminder
