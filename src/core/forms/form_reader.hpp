// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"
#include "core/forms/form.hpp"

namespace gouji::forms {

// The format of form.json, documented in templates/README.md. What is wrong is reported by the reader's problem().
Form readForm(const JsonNode& root, JsonReader& reader);

// An office's own tables, and rows of blocks that the form has, from a file that names the form's edition; one
// that names another edition adds nothing.
void addTables(const JsonNode& root, Form& form, JsonReader& reader);

} // namespace gouji::forms
