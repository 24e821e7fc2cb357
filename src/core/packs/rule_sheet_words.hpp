// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <string_view>

// The words of a sheet of rules, in Chinese and English. Published: sheets of users hold them.
namespace gouji::packs {

constexpr std::array<std::string_view, 2> sheetNames{"校验规则", "Validation rules"};

// Number, severity, formula, statement, source; the first three have to be there.
constexpr std::array<std::array<std::string_view, 2>, 5> headings{{
    {"编号", "Number"},
    {"级别", "Severity"},
    {"公式", "Formula"},
    {"说明", "Statement"},
    {"依据", "Source"},
}};

// Whether a text is that word, spaces, punctuation and the case of letters aside.
bool isWord(std::string_view text, std::string_view word);

struct SeverityWord {
    std::string_view word;
    std::string_view meaning; // as in rules.json; "off" switches an official rule off
};

constexpr std::array<SeverityWord, 8> severityWords{{
    {"错误", "error"},
    {"警告", "warning"},
    {"提示", "information"},
    {"关闭", "off"},
    {"error", "error"},
    {"warning", "warning"},
    {"information", "information"},
    {"off", "off"},
}};

} // namespace gouji::packs
