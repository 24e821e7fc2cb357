// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/page.hpp"

#include <string_view>
#include <vector>

namespace gouji::files {

// A picture of a page in shades of grey, a pixel for each point.
struct Picture {
    int width = 0;
    int height = 0;
    std::string_view pixels; // row by row, 0 is black

    bool isInk(int x, int y) const;
};

// The pictures that follow each other in the format PGM, as `pdftoppm -gray` writes them, up to the first that is
// broken. They look into the bytes.
std::vector<Picture> picturesIn(std::string_view bytes);

// Puts the ruling lines that the picture shows into the page: straight strokes that are thin, longer than those of
// characters, and not within a word.
void findRules(const Picture& picture, layout::Page& page);

} // namespace gouji::files
