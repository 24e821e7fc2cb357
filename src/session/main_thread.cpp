// SPDX-License-Identifier: MPL-2.0
#include "session/main_thread.hpp"

#include "calc/interop/component.hpp"
#include "calc/interop/guarded.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>

#include <utility>

namespace gouji::session {

namespace {

namespace uno = css::uno;

class PostedAction : public interop::Component<css::awt::XCallback> {
public:
    explicit PostedAction(std::function<void()> action) : m_action(std::move(action)) {}

    void SAL_CALL notify(const uno::Any&) override
    {
        interop::guarded("posted action", m_action, [](const std::string&) {});
    }

private:
    const std::function<void()> m_action;
};

} // namespace

void postToMainThread(const uno::Reference<uno::XComponentContext>& context, std::function<void()> action)
{
    css::awt::AsyncCallback::create(context)->addCallback(new PostedAction(std::move(action)), {});
}

} // namespace gouji::session
