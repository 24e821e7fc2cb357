// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/uno/Any.hxx>

namespace gouji::office {

// What the office's configuration holds for one of our options, such as "ShowMarks".
css::uno::Any optionOf(const Office& office, const char* name);

void setOption(const Office& office, const char* name, const css::uno::Any& value);

// Another value for an option, for as long as this object lives.
class ChangedOption {
public:
    ChangedOption(const Office& office, const char* name, const css::uno::Any& value);
    ~ChangedOption();
    ChangedOption(const ChangedOption&) = delete;
    ChangedOption& operator=(const ChangedOption&) = delete;

private:
    const Office& m_office;
    const char* m_name;
    css::uno::Any m_before;
};

} // namespace gouji::office
