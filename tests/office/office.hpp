// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"
#include "office/process.hpp"

#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace gouji::office {

using Document = css::uno::Reference<css::sheet::XSpreadsheetDocument>;

enum class Extension { Installed, Absent };

// The extension as it was built, unpacked.
std::filesystem::path extensionFolder();

// A LibreOffice of our own without windows on a screen: a fresh profile, connected through a pipe, ended and
// removed with this object.
class Office {
public:
    // Throws std::runtime_error with soffice's own words where it does not start.
    Office(Language interfaceLanguage, Extension extension);
    // With the unpacked extensions in that folder; with none where it has no name.
    Office(Language interfaceLanguage, const std::filesystem::path& extensions);
    ~Office();

    // Closes everything and gives soffice's exit status: 0 where all went well, negative for a signal, nothing
    // where it did not end.
    std::optional<int> end();

    const css::uno::Reference<css::uno::XComponentContext>& context() const { return m_context; }
    css::uno::Reference<css::uno::XInterface> create(const char* service) const;
    css::uno::Reference<css::frame::XDesktop2> desktop() const;

    Document newSpreadsheet() const;
    Document open(const std::filesystem::path& file) const;
    Document openReadOnly(const std::filesystem::path& file) const;
    // Saves a copy; the filter is a name such as "calc8" or "Calc MS Excel 2007 XML".
    void save(const Document& document, const std::filesystem::path& file, const char* filter) const;
    // Runs a command such as ".uno:Undo" on the document's window.
    void dispatch(const Document& document, const char* command) const;
    void closeDocuments() const;

    pid_t processId() const { return m_process->id(); }

    // For the files of a test. Gone with the office.
    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    void start(const std::filesystem::path& extensions);
    bool connect();
    Document load(const std::string& url, bool readOnly = false) const;

    TemporaryFolder m_folder;
    std::unique_ptr<Process> m_process;
    css::uno::Reference<css::uno::XComponentContext> m_context;
};

} // namespace gouji::office
