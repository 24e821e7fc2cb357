// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji::layout {

// A rectangle on a page, in points (1/72 inch) from its upper left corner.
struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double middleX() const { return (left + right) / 2; }
    double middleY() const { return (top + bottom) / 2; }
    bool overlapsAcross(const Box& other) const { return left < other.right && other.left < right; }
    // The smallest box that holds both.
    Box joined(const Box& other) const;
};

// What is printed without a gap.
struct Word {
    Box box;
    std::string text;
};

// What is printed on one page: words and ruling lines. A rule is as long as its box and about a point thick.
struct Page {
    double width = 0;
    double height = 0;
    std::vector<Word> words = {};
    std::vector<Box> level = {};   // rules from left to right
    std::vector<Box> upright = {}; // rules from top to bottom
};

// The usual height of a character, by how wide the words are: boxes of words may be far taller.
double characterSize(const std::vector<Word>& words);

// The words line by line, from left to right within each.
using Line = std::vector<Word>;
std::vector<Line> linesOf(std::vector<Word> words);

// As it is read: a space stands where words are apart, or are Latin. No word is empty.
std::string textOf(const Line& line);

Box boxOf(const Line& line);

} // namespace gouji::layout
