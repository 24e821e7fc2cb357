// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/xml/xml_alternatives.hpp"
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
    bool isAround = false; // the element only stands around what could stand there without it, which `to` is

    bool leadsOn(Place place, const XmlName& name) const
    {
        return from == place && (element == name || (element.local == anyElement && element.space == name.space));
    }
};

// Walks a document along a grammar. An element that no step leads to is passed over with all it holds, so that
// a text in a comment, a chart or a list of changes is never taken for a cell's. The grammar's first step is
// that of the root; a document with another root is not a workbook. Of alternatives that are written down for
// programs of different age, one is walked.
template <typename Place>
class XmlWalker : public XmlHandler {
protected:
    // The grammar outlives the walker.
    explicit XmlWalker(std::span<const XmlStep<Place>> grammar)
        : m_grammar(grammar),
          m_way{Open{grammar.front().from}}
    {
        for (std::size_t index = 0; index < grammar.size(); ++index) {
            const auto place = static_cast<std::size_t>(grammar[index].from);
            m_steps.resize(std::max(m_steps.size(), place + 1));
            const std::size_t first = m_steps[place].empty() ? index : firstOf(place);
            m_steps[place] = grammar.subspan(first, index + 1 - first);
        }
    }

    // Whether what stands there is read. What a document hides is passed over as well.
    virtual bool isShown(Place, const XmlElement&) const { return true; }

    virtual void enter(Place place, const XmlElement& element) = 0;
    virtual void leave(Place place) = 0;
    virtual void read(Place place, std::string_view piece) = 0;

private:
    using Step = XmlStep<Place>;

    // An element on the way to the one that is read.
    struct Open {
        Place place;
        bool isAround = false;
        Alternatives alternatives = Alternatives::None;
    };

    void startElement(const XmlElement& element) final
    {
        if (m_passedOver > 0) {
            ++m_passedOver;
            return;
        }
        const Place place = m_way.back().place;
        if (const Step* step = stepFrom(place, element.name()))
            return follow(*step, element);
        if (m_way.size() == 1)
            return refuse("file.not-a-workbook");
        const Alternatives inside = alternativesIn(element, m_way.back().alternatives);
        if (inside == Alternatives::None)
            ++m_passedOver;
        else
            m_way.push_back({place, true, inside});
    }

    void follow(const Step& step, const XmlElement& element)
    {
        if (!isShown(step.to, element)) {
            ++m_passedOver;
            return;
        }
        m_way.push_back({step.to, step.isAround});
        if (!step.isAround)
            enter(step.to, element);
    }

    void endElement() final
    {
        if (m_passedOver > 0) {
            --m_passedOver;
            return;
        }
        const Open left = m_way.back();
        m_way.pop_back();
        if (!left.isAround)
            leave(left.place);
    }

    void characters(std::string_view piece) final
    {
        if (m_passedOver == 0)
            read(m_way.back().place, piece);
    }

    const Step* stepFrom(Place place, const XmlName& name) const
    {
        const auto index = static_cast<std::size_t>(place);
        if (index >= m_steps.size())
            return nullptr;
        const std::span<const Step> steps = m_steps[index];
        const auto found =
            std::ranges::find_if(steps, [&](const Step& step) { return step.leadsOn(place, name); });
        return found == steps.end() ? nullptr : &*found;
    }

    std::size_t firstOf(std::size_t place) const
    {
        return static_cast<std::size_t>(m_steps[place].data() - m_grammar.data());
    }

    std::span<const Step> m_grammar;
    std::vector<std::span<const Step>> m_steps; // from each place, with those of others among them
    std::vector<Open> m_way;
    std::size_t m_passedOver = 0; // elements passed over that are still open
};

} // namespace gouji::files
