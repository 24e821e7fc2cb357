// SPDX-License-Identifier: MPL-2.0
#include "office/given_command.hpp"

#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

std::string textOf(const Any& value)
{
    rtl::OUString text;
    sal_Int32 number = 0;
    if (value >>= text)
        return interop::toUtf8(text);
    return (value >>= number) ? std::to_string(number) : std::string("?");
}

} // namespace

GivenCommand givenCommand(const Any& event)
{
    using State = GivenCommand::State;
    css::frame::DispatchResultEvent result;
    if (!(event >>= result))
        return {};
    GivenCommand given{result.State == css::frame::DispatchResultState::SUCCESS   ? State::Success
                       : result.State == css::frame::DispatchResultState::FAILURE ? State::Failure
                                                                                  : State::DontKnow,
                       {}};
    CommandArguments values;
    result.Result >>= values;
    for (const auto& value : values)
        given.values[interop::toUtf8(value.Name)] = textOf(value.Value);
    return given;
}

GivenCommand give(const Office& office, const Document& document, const char* command,
                  const CommandArguments& arguments)
{
    const auto frame =
        Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
    return givenCommand(css::frame::DispatchHelper::create(office.context())
                            ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW),
                                              "org.gouji.calc:" + rtl::OUString::createFromAscii(command), "_self",
                                              0, arguments));
}

CommandArguments askingNothing() { return interop::mediaDescriptor({{"Interactive", Any(false)}}); }

GivenCommand submit(const Office& office, const Document& document, const std::filesystem::path& file,
                    bool incomplete)
{
    return give(office, document, "Submit",
                interop::mediaDescriptor({{"URL", Any(interop::toUno("file://" + file.string()))},
                                          {"FunctionsAsValues", Any(true)},
                                          {"Incomplete", Any(incomplete)}}));
}

} // namespace gouji::office
