// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "sandbox/work_folder.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <memory>
#include <string>

// Text documents that are open in Writer, and web pages.
namespace gouji::writer {

bool isTextDocument(const css::uno::Reference<css::frame::XModel>& document);

// What a document holds as it is now, as a file: gone with this object.
class DocumentCopy {
public:
    // Nothing is changed in the document, and nothing is remembered of the copy.
    static Result<DocumentCopy> of(const css::uno::Reference<css::frame::XModel>& document);

    const std::string& url() const { return m_url; }

private:
    DocumentCopy(std::unique_ptr<sandbox::WorkFolder> folder, std::string url)
        : m_folder(std::move(folder)),
          m_url(std::move(url))
    {}

    std::unique_ptr<sandbox::WorkFolder> m_folder;
    std::string m_url;
};

} // namespace gouji::writer
