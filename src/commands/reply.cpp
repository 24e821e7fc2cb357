// SPDX-License-Identifier: MPL-2.0
#include "commands/reply.hpp"

#include "core/output/report_lines.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/frame/DispatchResultState.hpp>

#include <algorithm>
#include <utility>

namespace gouji::commands {
namespace {

using css::uno::Any;
using interop::toUno;
namespace State = css::frame::DispatchResultState;

// With one of them a command asks nothing.
constexpr const char* instead[] = {"URL", "FunctionsAsValues", "Overwrite", "Incomplete"};

// The first verdict, in the order from the worst, that any of them has.
std::string verdictOn(const std::vector<Validation>& validations)
{
    if (validations.empty())
        return output::noReportWord;
    const auto worst = std::ranges::find_if(
        validations, [](const Validation& validation) { return validation.verdict() == Verdict::Inconsistent; });
    const auto other = std::ranges::find_if(
        validations, [](const Validation& validation) { return validation.verdict() != Verdict::Consistent; });
    const auto shown = worst != validations.end() ? worst : other;
    return output::wordOf(shown != validations.end() ? shown->verdict() : Verdict::Consistent);
}

int countOf(const std::vector<Validation>& validations, rules::Severity severity)
{
    int count = 0;
    for (const Validation& validation : validations)
        count += validation.count(severity);
    return count;
}

// "open-errors" of "submission.open-errors".
std::string reasonIn(const Message& refusal) { return refusal.key.substr(refusal.key.rfind('.') + 1); }

css::beans::PropertyValue valueOf(const char* name, const Any& value)
{
    css::beans::PropertyValue property;
    property.Name = rtl::OUString::createFromAscii(name);
    property.Value = value;
    return property;
}

} // namespace

void Reply::refuse(const Message& why)
{
    if (!m_refusal)
        m_refusal = why;
}

void Reply::add(const char* name, const Any& value) { m_values.push_back(valueOf(name, value)); }

void Reply::add(const std::vector<Validation>& validations)
{
    add("Verdict", Any(toUno(verdictOn(validations))));
    for (const auto& [name, severity] : {std::pair("Errors", rules::Severity::Error),
                                         {"Warnings", rules::Severity::Warning},
                                         {"Information", rules::Severity::Information}})
        add(name, Any(sal_Int32(countOf(validations, severity))));
}

css::frame::DispatchResultEvent Reply::event(const wording::Messages& messages) const
{
    if (m_event)
        return *m_event;
    std::vector<css::beans::PropertyValue> values = m_values;
    if (m_refusal) {
        values.push_back(valueOf("Reason", Any(toUno(reasonIn(*m_refusal)))));
        values.push_back(valueOf("Message", Any(toUno(messages.text(*m_refusal)))));
    }
    css::frame::DispatchResultEvent event;
    event.State = m_refusal ? State::FAILURE : m_isGivenUp ? State::DONTKNOW : State::SUCCESS;
    if (event.State != State::DONTKNOW)
        event.Result <<=
            css::uno::Sequence<css::beans::PropertyValue>(values.data(), static_cast<sal_Int32>(values.size()));
    return event;
}

std::optional<std::string> CommandArguments::text(const char* name) const
{
    for (const auto& argument : m_values) {
        rtl::OUString text;
        if (argument.Name.equalsAscii(name) && (argument.Value >>= text))
            return interop::toUtf8(text);
    }
    return std::nullopt;
}

std::optional<bool> CommandArguments::flag(const char* name) const
{
    for (const auto& argument : m_values) {
        bool flag = false;
        if (argument.Name.equalsAscii(name) && (argument.Value >>= flag))
            return flag;
    }
    return std::nullopt;
}

bool CommandArguments::allowsDialogs() const
{
    if (const auto isInteractive = flag("Interactive"))
        return *isInteractive;
    return std::ranges::none_of(m_values, [](const css::beans::PropertyValue& argument) {
        return std::ranges::any_of(instead, [&](const char* name) { return argument.Name.equalsAscii(name); });
    });
}

} // namespace gouji::commands
