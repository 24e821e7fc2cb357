// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/deployment/XExtensionManager.hpp>
#include <com/sun/star/ucb/XCommandEnvironment.hpp>

#include <optional>
#include <string>

namespace gouji::office {

// Our extension among those that the user of an office installed, as Tools ▸ Extension Manager has it. What is
// changed counts when the office is started again.
class InstalledExtension {
public:
    explicit InstalledExtension(const Office& office);

    // Also over another version. Whatever the office asks, the licence too, is agreed to.
    void install(const std::filesystem::path& package) const;
    void enable() const;
    void disable() const;
    void remove() const;

    // Nothing where it is not installed.
    std::optional<std::string> version() const;
    bool isEnabled() const;

private:
    css::uno::Reference<css::deployment::XPackage> package() const;

    css::uno::Reference<css::deployment::XExtensionManager> m_manager;
    css::uno::Reference<css::ucb::XCommandEnvironment> m_environment;
};

} // namespace gouji::office
