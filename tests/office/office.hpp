// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"
#include "office/display.hpp"
#include "office/process.hpp"
#include "office/top_windows.hpp"

#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ref.hxx>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gouji::office {

using Document = css::uno::Reference<css::sheet::XSpreadsheetDocument>;

enum class Extension { Installed, Absent };

// How the office draws: without windows, or with those of a toolkit on a screen of its own. The environment
// variable GOUJI_OFFICE_BACKEND says which; without it there are none.
enum class Backend { Headless, Gen, Gtk3 };
Backend backend();

// The extension as it was built, unpacked; and the folder that it lies in. The environment variable
// GOUJI_EXTENSIONS names another one; GOUJI_OFFICE_PRELOAD names libraries that this needs to be there before the
// office (./dev sanitize).
std::filesystem::path extensionFolder();
std::filesystem::path extensionsFolder();

// What an office is started with.
struct Installation {
    std::string locale = "zh-CN";                          // of the interface and of numbers
    std::filesystem::path extensions = extensionsFolder(); // unpacked ones; none where it has no name
    std::string profile = "profile";                       // the name of the folder with the user's settings
    std::string settings = {};                             // items more for the file of them
    bool answersDialogs = false;                           // by itself, before they are seen
    bool recovers = false; // saves what it would lose, and offers that when it starts again
};

// A service on our side of the bridge to an office.
css::uno::Reference<css::uno::XInterface> createHere(const char* service);

// A LibreOffice of our own: a fresh profile, connected through a pipe, ended and removed with this object.
class Office {
public:
    // Throws std::runtime_error with soffice's own words where it does not start.
    Office(Language interfaceLanguage, Extension extension);
    explicit Office(Installation installation);
    ~Office();

    // Closes everything and gives soffice's exit status: 0 where all went well, negative for a signal, nothing
    // where it did not end.
    std::optional<int> end();
    // What it printed, such as the calls that led to its end.
    std::string output() const;
    // Ends it, and starts it with the same profile. Throws where it does not end well or does not start.
    void restart();
    // Ends it at once, in whatever it is doing. start() starts it with the same profile.
    void kill();
    void start();

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
    // Runs what is to be done by the office's main thread, as for all that a user does: with GTK, sheets that come
    // by another thread end the office. Throws what it throws, and where the main thread does not get to it.
    void onMainThread(const std::function<void()>& action) const;

    // Its windows that are open, dialogs and message boxes among them, the oldest first.
    std::vector<css::uno::Reference<css::awt::XTopWindow>> windows() const { return m_windows->shown(); }

    pid_t processId() const { return m_process->id(); }

    // The screen that it draws on; nothing while it is headless.
    const std::optional<Display>& display() const { return m_display; }

    // For the files of a test. Gone with the office.
    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    void startProcess();
    std::vector<std::string> environment() const;
    bool connect();
    Document load(const std::string& url, bool readOnly = false) const;

    const Installation m_installation;
    TemporaryFolder m_folder;
    std::optional<Display> m_display; // nothing while it is headless
    std::unique_ptr<Process> m_process;
    css::uno::Reference<css::uno::XComponentContext> m_context;
    std::optional<TopWindows> m_windows; // while it runs
};

} // namespace gouji::office
