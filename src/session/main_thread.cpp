// SPDX-License-Identifier: MPL-2.0
#include "session/main_thread.hpp"

#include "office/interop/component.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/media_descriptor.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <chrono>
#include <future>
#include <memory>
#include <sys/syscall.h>
#include <unistd.h>
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

// A thread that waits longer than most commands take may be holding the office's lock; from then on it releases
// the lock again and again.
constexpr std::chrono::milliseconds patience(1000);
constexpr std::chrono::milliseconds turn(50);

// Releases the office's lock for a while, where the thread holds it. No function of the office does only that:
// a document that is to be loaded on the main thread is waited for without the lock, and there is none at that
// place.
void letMainThreadRun(const uno::Reference<uno::XComponentContext>& context)
{
    try {
        css::frame::Desktop::create(context)->loadComponentFromURL(
            "private:nothing", "_blank", 0, interop::mediaDescriptor({{"OnMainThread", uno::Any(true)}}));
    } catch (const css::lang::IllegalArgumentException&) {
        // As expected.
    } catch (const css::io::IOException&) {
        // The same, in other versions of the office.
    }
}

} // namespace

bool isMainThread() { return syscall(SYS_gettid) == getpid(); }

void waitForMainThread(const uno::Reference<uno::XComponentContext>& context,
                       std::function<void(std::function<void()> finished)> action)
{
    auto promise = std::make_shared<std::promise<void>>();
    auto future = promise->get_future();
    postToMainThread(context, [action = std::move(action), promise = std::move(promise)] {
        action([promise] { promise->set_value(); });
    });
    for (auto pause = patience; future.wait_for(pause) != std::future_status::ready; pause = turn)
        letMainThreadRun(context);
    future.get();
}

void postToMainThread(const uno::Reference<uno::XComponentContext>& context, std::function<void()> action)
{
    css::awt::AsyncCallback::create(context)->addCallback(new PostedAction(std::move(action)), {});
}

} // namespace gouji::session
