// SPDX-License-Identifier: MPL-2.0
#include "core/reading/body_name.hpp"

#include "core/text/text.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <array>

namespace gouji::reading {
namespace {

constexpr std::size_t longestName = 40;

bool isIdeograph(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

// Names have letters, and brackets around another name of the same body.
bool isOfName(char32_t c)
{
    constexpr std::u32string_view marks = U"()、·〇";
    return isIdeograph(c) || (c >= U'0' && c <= U'9') || marks.find(c) != marks.npos;
}

} // namespace

bool mayBeBody(std::u32string_view text)
{
    // "本溪" and "机构编制" are words of names.
    constexpr std::array<std::u32string_view, 24> otherWords{
        U"根据", U"按照", U"依照",   U"依据",   U"现将",   U"规定", U"条例", U"报告",
        U"年报", U"首页", U"目录",   U"附件",   U"统计表", U"本局", U"本年", U"本市",
        U"本县", U"本区", U"本单位", U"本机关", U"本部门", U"本级", U"本镇", U"本街道"};
    constexpr std::u32string_view firstOfOthers = U"我该各为由及";
    return text.size() >= 2 && text.size() <= longestName && std::ranges::all_of(text, isOfName)
           && std::ranges::count_if(text, isIdeograph) >= 2 && firstOfOthers.find(text.front()) == text.npos
           && !text::holdsAny(text, otherWords);
}

bool isBodyName(std::u32string_view text)
{
    constexpr std::array<std::u32string_view, 9> places{
        U"公开", U"大厅", U"专区", U"专栏", U"新闻中心", U"下载中心", U"帮助中心", U"个人中心", U"服务区"};
    constexpr std::u32string_view endings = U"局委府室办厅部院心处所道镇乡区市县省州旗盟会队站馆校学司团行署社庭";
    const auto note = text.find(U'(');
    const auto name = text.substr(0, note);
    return mayBeBody(text) && name.size() >= 3 && endings.find(name.back()) != endings.npos
           && !text::holdsAny(name, places);
}

bool isAbbreviation(std::string_view shorter, std::string_view longer)
{
    const std::u32string few = text::decodeUtf8(shorter);
    const std::u32string many = text::decodeUtf8(longer);
    auto next = many.begin();
    for (const char32_t letter : few) {
        next = std::find(next, many.end(), letter);
        if (next == many.end())
            return false;
        ++next;
    }
    return few.size() < many.size();
}

} // namespace gouji::reading
