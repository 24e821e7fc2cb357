// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/drawn_rules.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>

namespace gouji::files {
namespace {

constexpr int shortestLevel = 14;
constexpr int shortestUpright = 9;
constexpr int thickest = 5; // of a rule; what is thicker is a shaded area

// Takes a number and the white space behind it.
std::optional<int> takeNumber(std::string_view& bytes)
{
    int number = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    if (error != std::errc() || end == bytes.data() + bytes.size() || number <= 0)
        return std::nullopt;
    bytes.remove_prefix(static_cast<std::size_t>(end - bytes.data()) + 1);
    return number;
}

std::optional<Picture> takePicture(std::string_view& bytes)
{
    constexpr std::string_view begin = "P5\n";
    constexpr int mostPixels = 20'000; // in a row or column
    if (!bytes.starts_with(begin))
        return std::nullopt;
    bytes.remove_prefix(begin.size());
    const auto width = takeNumber(bytes);
    const auto height = width ? takeNumber(bytes) : std::nullopt;
    const auto white = height ? takeNumber(bytes) : std::nullopt;
    if (!white || *width > mostPixels || *height > mostPixels)
        return std::nullopt;
    const auto size = static_cast<std::size_t>(*width) * static_cast<std::size_t>(*height);
    if (bytes.size() < size)
        return std::nullopt;
    const Picture picture{*width, *height, bytes.substr(0, size)};
    bytes.remove_prefix(size);
    return picture;
}

bool isWithinWord(const layout::Box& stroke, const std::vector<layout::Word>& words)
{
    constexpr double around = 1.5;
    return std::ranges::any_of(words, [&](const layout::Word& word) {
        return stroke.left >= word.box.left - around && stroke.right <= word.box.right + around
               && stroke.top >= word.box.top - around && stroke.bottom <= word.box.bottom + around;
    });
}

// Runs of ink along one line of pixels, as first and end.
template <typename Ink>
std::vector<std::pair<int, int>> runsOf(int count, int shortest, Ink isInk)
{
    std::vector<std::pair<int, int>> runs;
    for (int at = 0; at < count; ++at) {
        if (!isInk(at))
            continue;
        const int first = at;
        while (at < count && isInk(at))
            ++at;
        if (at - first >= shortest)
            runs.emplace_back(first, at);
    }
    return runs;
}

// A stroke as it grows from one line of pixels to the next.
struct Stroke {
    int first = 0; // along it
    int end = 0;
    int begin = 0; // across
    int last = 0;
};

// Adds the runs of a line of pixels to the strokes that end in the line before.
void grow(const std::vector<std::pair<int, int>>& runs, int line, std::vector<Stroke>& open,
          std::vector<Stroke>& done)
{
    std::vector<Stroke> next;
    for (const auto& [first, end] : runs) {
        const auto above = std::ranges::find_if(open, [&, first = first, end = end](const Stroke& stroke) {
            return first < stroke.end && stroke.first < end;
        });
        if (above == open.end()) {
            next.push_back({first, end, line, line});
            continue;
        }
        next.push_back({std::min(first, above->first), std::max(end, above->end), above->begin, line});
        open.erase(above);
    }
    done.insert(done.end(), open.begin(), open.end());
    open = std::move(next);
}

std::vector<Stroke> thinStrokes(std::vector<Stroke> strokes)
{
    std::erase_if(strokes, [](const Stroke& stroke) { return stroke.last - stroke.begin >= thickest; });
    return strokes;
}

std::vector<Stroke> levelStrokes(const Picture& picture)
{
    std::vector<Stroke> open;
    std::vector<Stroke> done;
    for (int y = 0; y <= picture.height; ++y) {
        const auto isInk = [&](int x) { return y < picture.height && picture.isInk(x, y); };
        grow(runsOf(picture.width, shortestLevel, isInk), y, open, done);
    }
    return thinStrokes(std::move(done));
}

std::vector<Stroke> uprightStrokes(const Picture& picture)
{
    std::vector<Stroke> open;
    std::vector<Stroke> done;
    for (int x = 0; x <= picture.width; ++x) {
        const auto isInk = [&](int y) { return x < picture.width && picture.isInk(x, y); };
        grow(runsOf(picture.height, shortestUpright, isInk), x, open, done);
    }
    return thinStrokes(std::move(done));
}

} // namespace

bool Picture::isInk(int x, int y) const
{
    // Lighter than this are the shades behind headings.
    constexpr unsigned char lightest = 200;
    const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    return static_cast<unsigned char>(pixels[at]) < lightest;
}

std::vector<Picture> picturesIn(std::string_view bytes)
{
    std::vector<Picture> pictures;
    while (const auto picture = takePicture(bytes))
        pictures.push_back(*picture);
    return pictures;
}

void findRules(const Picture& picture, layout::Page& page)
{
    for (const Stroke& stroke : levelStrokes(picture)) {
        const layout::Box box{static_cast<double>(stroke.first), static_cast<double>(stroke.begin),
                              static_cast<double>(stroke.end), stroke.last + 1.0};
        if (!isWithinWord(box, page.words))
            page.level.push_back(box);
    }
    for (const Stroke& stroke : uprightStrokes(picture)) {
        const layout::Box box{static_cast<double>(stroke.begin), static_cast<double>(stroke.first),
                              stroke.last + 1.0, static_cast<double>(stroke.end)};
        if (!isWithinWord(box, page.words))
            page.upright.push_back(box);
    }
}

} // namespace gouji::files
