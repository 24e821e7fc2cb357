// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/xml/xml_element.hpp"

namespace gouji::files {

// Office Open XML writes the same thing several times for programs of different age, of which one counts.
enum class Alternatives {
    None,
    Open,  // none of them has been taken yet
    Taken, // one of them has
};

// What an element is to the alternatives: Open for one that holds them, Taken for the one that counts, None for
// the others and for what is no alternative. Those around it are noted as taken with the one that counts.
Alternatives alternativesIn(const XmlElement& element, Alternatives& around);

} // namespace gouji::files
