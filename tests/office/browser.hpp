// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace gouji::office {

// Stands in for the user's browser: the office starts xdg-open, the first on its PATH, and ours writes down what
// it is asked to open. Must be there before the office.
class Browser {
public:
    Browser();
    ~Browser();
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    // The page it is asked for next, once it is, from the help's folder on; it must be there.
    std::string page() const;

private:
    std::filesystem::path asked() const { return m_folder.path() / "asked"; }

    TemporaryFolder m_folder;
    std::string m_before; // the PATH
};

// A suite whose office asks our browser.
template <typename Base>
class WithBrowser : public Base {
protected:
    static void SetUpTestSuite()
    {
        s_browser = std::make_unique<Browser>();
        Base::SetUpTestSuite();
    }
    static void TearDownTestSuite()
    {
        Base::TearDownTestSuite();
        s_browser.reset();
    }

    static inline std::unique_ptr<Browser> s_browser;
};

} // namespace gouji::office
