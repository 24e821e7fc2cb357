// SPDX-License-Identifier: MPL-2.0
#include "core/language.hpp"

namespace gouji {

Language languageOfLocale(std::string_view locale)
{
    return locale.starts_with("en") ? Language::English : Language::Chinese;
}

} // namespace gouji
