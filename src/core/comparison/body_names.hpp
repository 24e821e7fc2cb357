// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace gouji::comparison {

// Whether the shorter name is certain to stand for the longer one: of words that 和 joins, it has the beginning of
// each ("县发改局" for "县发展和改革局"). What leaves a word out may be another body: "县教育局",
// "县教育和体育局".
bool isContraction(std::string_view shorter, std::string_view longer);

// Names that an office says are one body's.
class Aliases {
public:
    // A line a body: its names, with = , 、 or tabs between them. Lines that begin with # are comments. A name in
    // two lines joins both.
    static Aliases in(std::string_view text);

    // The name by which a body is known to others: the first that its line has; itself where none names it.
    const std::string& nameOf(const std::string& name) const;

private:
    std::map<std::string, std::string> m_names;
};

} // namespace gouji::comparison
