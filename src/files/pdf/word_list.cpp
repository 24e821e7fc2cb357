// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/word_list.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace gouji::files {
namespace {

constexpr std::size_t fieldCount = 12;
using Fields = std::array<std::string_view, fieldCount>;

// level, page, paragraph, block, line, word, left, top, width, height, confidence, text
std::optional<Fields> fieldsOf(std::string_view line)
{
    Fields fields;
    for (std::size_t index = 0; index + 1 < fieldCount; ++index) {
        const auto end = line.find('\t');
        if (end == line.npos)
            return std::nullopt;
        fields[index] = line.substr(0, end);
        line.remove_prefix(end + 1);
    }
    fields.back() = line;
    return fields;
}

// No page is a mile wide.
std::optional<double> lengthIn(std::string_view field)
{
    constexpr double longest = 100'000;
    double value = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    const bool isLength = error == std::errc() && end == field.data() + field.size() && std::isfinite(value);
    return isLength && std::abs(value) < longest ? std::optional(value) : std::nullopt;
}

std::optional<layout::Box> boxOf(const Fields& fields)
{
    const auto left = lengthIn(fields[6]);
    const auto top = lengthIn(fields[7]);
    const auto width = lengthIn(fields[8]);
    const auto height = lengthIn(fields[9]);
    if (!left || !top || !width || !height || *width < 0 || *height < 0)
        return std::nullopt;
    return layout::Box{*left, *top, *left + *width, *top + *height};
}

} // namespace

Result<std::vector<layout::Page>> pagesIn(std::string_view list, const Limits& limits)
{
    constexpr std::string_view pageLevel = "1";
    constexpr std::string_view wordLevel = "5";
    std::vector<layout::Page> pages;
    std::size_t words = 0;
    while (!list.empty()) {
        const std::string_view line = list.substr(0, list.find('\n'));
        list.remove_prefix(std::min(line.size() + 1, list.size()));
        const auto fields = fieldsOf(line);
        const auto box = fields ? boxOf(*fields) : std::nullopt;
        if (!box)
            continue;
        if (fields->front() == pageLevel)
            pages.push_back({box->right, box->bottom});
        if (fields->front() != wordLevel || pages.empty() || fields->back().empty())
            continue;
        if (++words > limits.cells)
            return Problem{{}, {}, {"file.too-large", {}}};
        pages.back().words.push_back({*box, std::string(fields->back())});
    }
    return pages;
}

} // namespace gouji::files
