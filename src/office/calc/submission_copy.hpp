// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "office/calc/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gouji::calc {

class HiddenWorkbook;

// A copy of a document, to be handed in: without marks, and without what is for the screen only. The document
// itself stays as it is.
class SubmissionCopy {
public:
    // Throws what the office throws where the copy cannot be made, such as on a full disk.
    SubmissionCopy(const css::uno::Reference<css::uno::XComponentContext>& context, const Document& original);
    ~SubmissionCopy();
    SubmissionCopy(const SubmissionCopy&) = delete;
    SubmissionCopy& operator=(const SubmissionCopy&) = delete;

    Document document() const;

    // Empties the cells with these styles, and takes away the conditional formats that apply one of them. Nothing,
    // or why not: a sheet is protected by a password.
    std::optional<Message> removeScreenOnly(const std::vector<std::string>& styles);

    // Writes it in the format of that filter, in the place of what was there. Throws where it cannot be written.
    void store(const std::string& url, const char* filter);

private:
    css::uno::Reference<css::uno::XComponentContext> m_context;
    std::string m_temporaryFile; // its URL
    std::unique_ptr<HiddenWorkbook> m_workbook;
};

} // namespace gouji::calc
