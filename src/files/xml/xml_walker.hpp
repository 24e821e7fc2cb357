// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/xml/xml_parser.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace gouji::files {

// Stands in a grammar for any element of its namespace that no step before it names.
inline constexpr std::string_view anyElement = "*";

// One line of a grammar: that element, standing there, leads to that place.
template <typename Place>
struct XmlStep {
    Place from;
    XmlName element;
    Place to;

    bool leadsOn(Place place, const XmlName& name) const
    {
        return from == place && (element == name || (element.local == anyElement && element.space == name.space));
    }
};

// Walks a document along a grammar. An element that no step leads to is passed over with all it holds, so that
// a text in a comment, a chart or a list of changes is never taken for a cell's. The grammar's first step is
// that of the root; a document with another root is not a workbook.
template <typename Place>
class XmlWalker : public XmlHandler {
protected:
    // The grammar outlives the walker.
    explicit XmlWalker(std::span<const XmlStep<Place>> grammar) : m_grammar(grammar), m_way{grammar.front().from}
    {}

    // Whether what stands there is read. What a document hides is passed over as well.
    virtual bool isShown(Place, const XmlElement&) const { return true; }

    virtual void enter(Place place, const XmlElement& element) = 0;
    virtual void leave(Place place) = 0;
    virtual void read(Place place, std::string_view piece) = 0;

private:
    void startElement(const XmlElement& element) final
    {
        const auto leadsOn = [&](const XmlStep<Place>& step) {
            return step.leadsOn(m_way.back(), element.name());
        };
        const auto step = m_passedOver > 0 ? m_grammar.end() : std::ranges::find_if(m_grammar, leadsOn);
        if (step != m_grammar.end() && isShown(step->to, element)) {
            m_way.push_back(step->to);
            enter(step->to, element);
        } else if (m_way.size() == 1) {
            refuse("file.not-a-workbook");
        } else {
            ++m_passedOver;
        }
    }

    void endElement() final
    {
        if (m_passedOver > 0) {
            --m_passedOver;
            return;
        }
        const Place left = m_way.back();
        m_way.pop_back();
        leave(left);
    }

    void characters(std::string_view piece) final
    {
        if (m_passedOver == 0)
            read(m_way.back(), piece);
    }

    std::span<const XmlStep<Place>> m_grammar;
    std::vector<Place> m_way;
    std::size_t m_passedOver = 0; // elements passed over that are still open
};

} // namespace gouji::files
