// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"

#include <com/sun/star/frame/XDispatchProviderInterceptor.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XInterceptorInfo.hpp>

#include <functional>

namespace gouji::reminder {

// Asked before a command is carried out that hands a document out of the house: false holds it back.
using MayGoOn = std::function<bool()>;

// Stands between a frame and the commands that hand its document out: saving as PDF, printing, sending. All other
// commands, and these too once they may go on, are left to whoever else serves them. Up to the frame's end.
class DispatchInterceptor final
    : public interop::Component<css::frame::XDispatchProviderInterceptor, css::frame::XInterceptorInfo> {
public:
    explicit DispatchInterceptor(MayGoOn mayGoOn);

    css::uno::Reference<css::frame::XDispatchProvider> SAL_CALL getSlaveDispatchProvider() override;
    void SAL_CALL
    setSlaveDispatchProvider(const css::uno::Reference<css::frame::XDispatchProvider>& provider) override;
    css::uno::Reference<css::frame::XDispatchProvider> SAL_CALL getMasterDispatchProvider() override;
    void SAL_CALL
    setMasterDispatchProvider(const css::uno::Reference<css::frame::XDispatchProvider>& provider) override;

    css::uno::Reference<css::frame::XDispatch>
        SAL_CALL queryDispatch(const css::util::URL& url, const rtl::OUString& frame, sal_Int32 flags) override;
    css::uno::Sequence<css::uno::Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& requests) override;

    css::uno::Sequence<rtl::OUString> SAL_CALL getInterceptedURLs() override;

private:
    const MayGoOn m_mayGoOn;
    css::uno::Reference<css::frame::XDispatchProvider> m_slave;
    css::uno::Reference<css::frame::XDispatchProvider> m_master;
};

// Whether such an interceptor stands before the frame's commands.
bool isIntercepted(const css::uno::Reference<css::frame::XFrame>& frame);

} // namespace gouji::reminder
