// SPDX-License-Identifier: MPL-2.0
#include "office/calc/edit_mode.hpp"

#include "office/interop/component.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <rtl/ref.hxx>

namespace gouji::calc {

namespace {

namespace uno = css::uno;
namespace frame = css::frame;

// Of all that Calc tells about its windows nothing says that a cell is edited; but this command, for parts of a
// cell's text, can be run then only.
constexpr const char* commandWhileEditing = ".uno:SuperScript";

// Takes the status that a command tells at once to whoever begins to listen.
class StatusReader final : public interop::Component<frame::XStatusListener> {
public:
    bool isEnabled() const { return m_isEnabled; }

    void SAL_CALL statusChanged(const frame::FeatureStateEvent& event) override { m_isEnabled = event.IsEnabled; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    bool m_isEnabled = false;
};

bool isEnabled(const uno::Reference<frame::XFrame>& window, const css::util::URL& command)
{
    const auto dispatch =
        uno::Reference<frame::XDispatchProvider>(window, uno::UNO_QUERY_THROW)->queryDispatch(command, "_self", 0);
    if (!dispatch.is())
        return false;
    const rtl::Reference<StatusReader> reader(new StatusReader);
    dispatch->addStatusListener(reader.get(), command);
    dispatch->removeStatusListener(reader.get(), command);
    return reader->isEnabled();
}

} // namespace

bool isEditing(const Document& document, const uno::Reference<uno::XComponentContext>& context)
{
    css::util::URL command;
    command.Complete = rtl::OUString::createFromAscii(commandWhileEditing);
    css::util::URLTransformer::create(context)->parseStrict(command);
    const auto controllers = as<frame::XModel2>(document)->getControllers();
    while (controllers->hasMoreElements()) {
        const uno::Reference<frame::XController> controller(controllers->nextElement(), uno::UNO_QUERY);
        if (controller.is() && controller->getFrame().is() && isEnabled(controller->getFrame(), command))
            return true;
    }
    return false;
}

} // namespace gouji::calc
