// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_value.hpp"
#include "core/reading/title.hpp"

#include <optional>
#include <string>

namespace gouji::reading {

// Who says of a label whose report it is: the form that the body filled in, or the site that published it.
enum class LabelOwner { Form, Publisher };

// What a text such as "单位名称：某区司法局" or "年度" labels.
struct Label {
    enum class Meaning { Body, Year };

    Meaning meaning = Meaning::Body;
    LabelOwner owner = LabelOwner::Form;
    std::string value = {}; // behind its colon; empty where that has to stand beside the label
};

// Nothing where the text is no such label of the family's reports.
std::optional<Label> labelIn(const std::string& text, const packs::Family& family);

// The body or the year that a value beside the label names; nothing where it is none, but the next label.
Identity valueOf(const Label& label, const document::CellValue& value, const packs::Family& family);

} // namespace gouji::reading
