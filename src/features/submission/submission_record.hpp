// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/records/record.hpp"
#include "core/validation.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji::submission {

// Of reports that are validated now.
std::vector<records::Record> recordsOf(const std::vector<Validation>& validations);

// Beside the copy: its own URL with an ending more, for that ending needs no escaping.
std::string sidecarUrl(const std::string& url);

// Writes the records of the copy at that URL beside it. Returns nothing on success, otherwise the reason.
std::optional<Message> writeRecord(const std::vector<records::Record>& records, const std::string& url,
                                   const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::submission
