// SPDX-License-Identifier: MPL-2.0
#include "core/packs/rule_sheet_words.hpp"

#include "core/text/ascii.hpp"
#include "core/text/label_key.hpp"

#include <algorithm>
#include <string>

namespace gouji::packs {
namespace {

std::string keyOf(std::string_view text) { return text::lowerCase(text::labelKey(text)); }

} // namespace

bool isWord(std::string_view text, std::string_view word)
{
    const std::string key = keyOf(text);
    return !key.empty() && key == keyOf(word);
}

} // namespace gouji::packs
