// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/text_figure.hpp"

namespace gouji::narrative {

std::string wordOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Tied:
        return "tied";
    case FigureStatus::Contradicts:
        return "contradicts";
    case FigureStatus::Unjudged:
        return "unjudged";
    case FigureStatus::Other:
        break;
    }
    return "other";
}

} // namespace gouji::narrative
