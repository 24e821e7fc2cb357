// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/body_names.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <vector>

namespace gouji::comparison {
namespace {

// The name of a place has so many letters at least.
constexpr std::size_t shortestPlace = 2;
constexpr std::u32string_view joints = U"和与及";
constexpr std::u32string_view separators = U"=＝,，、;；\t";

// Whether the abbreviation consists of beginnings of all of the words, in their order.
bool isOfBeginnings(std::u32string_view abbreviation, const std::vector<std::u32string_view>& words,
                    std::size_t word = 0)
{
    if (word == words.size())
        return abbreviation.empty();
    for (std::size_t length = 1; length <= std::min(abbreviation.size(), words[word].size()); ++length) {
        if (abbreviation[length - 1] != words[word][length - 1])
            return false;
        if (isOfBeginnings(abbreviation.substr(length), words, word + 1))
            return true;
    }
    return false;
}

// The words that are joined; empty where a joint stands at an end.
std::vector<std::u32string_view> wordsOf(std::u32string_view text)
{
    std::vector<std::u32string_view> words;
    for (;;) {
        const std::size_t joint = text.find_first_of(joints);
        words.push_back(text.substr(0, joint));
        if (words.back().empty())
            return {};
        if (joint == text.npos)
            return words;
        text.remove_prefix(joint + 1);
    }
}

// The letters at the ends that both have.
std::size_t commonBeginning(std::u32string_view one, std::u32string_view other)
{
    return static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
}

std::size_t commonEnd(std::u32string_view one, std::u32string_view other)
{
    std::size_t count = 0;
    while (count < std::min(one.size(), other.size())
           && one[one.size() - 1 - count] == other[other.size() - 1 - count])
        ++count;
    return count;
}

} // namespace

bool isContraction(std::string_view shorter, std::string_view longer)
{
    const std::u32string few = text::decodeUtf8(shorter);
    const std::u32string many = text::decodeUtf8(longer);
    if (few.size() >= many.size() || many.find_first_of(joints) == many.npos)
        return false;
    const std::size_t begin = commonBeginning(few, many);
    const std::size_t end = commonEnd(few, many);
    // What the contracted words begin and end with is common to both, too. In front of them stands of which place.
    for (std::size_t first = shortestPlace; first <= begin; ++first) {
        for (std::size_t last = 0; last <= end && first + last < few.size(); ++last) {
            const auto words = wordsOf(std::u32string_view(many).substr(first, many.size() - first - last));
            if (words.size() > 1
                && isOfBeginnings(std::u32string_view(few).substr(first, few.size() - first - last), words))
                return true;
        }
    }
    return false;
}

Aliases Aliases::in(std::string_view text)
{
    Aliases aliases;
    std::u32string rest = text::decodeUtf8(text);
    std::u32string_view left = rest;
    while (!left.empty()) {
        std::u32string_view line = left.substr(0, left.find(U'\n'));
        left.remove_prefix(std::min(line.size() + 1, left.size()));
        std::string first;
        while (!line.empty() && !line.starts_with(U'#')) {
            const std::u32string_view part = line.substr(0, line.find_first_of(separators));
            line.remove_prefix(std::min(part.size() + 1, line.size()));
            std::u32string letters(part);
            std::erase_if(letters, text::isSpace);
            if (letters.empty() || letters == U"\uFEFF")
                continue;
            const std::string name = text::encodeUtf8(letters);
            if (first.empty())
                first = aliases.nameOf(name);
            aliases.m_names.emplace(name, first);
        }
    }
    return aliases;
}

const std::string& Aliases::nameOf(const std::string& name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? name : found->second;
}

} // namespace gouji::comparison
