// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji {

// The languages every text of the product exists in.
enum class Language { Chinese, English };

// English for an English locale ("en_US.UTF-8", "en-GB"), Chinese for every other: the forms are Chinese.
Language languageOfLocale(std::string_view locale);

// A short text that data files carry in both languages.
struct LocalisedText {
    std::string chinese;
    std::string english;

    const std::string& in(Language language) const { return language == Language::Chinese ? chinese : english; }
};

} // namespace gouji
