// SPDX-License-Identifier: MPL-2.0
#include "office/installed_extension.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/deployment/DeploymentException.hpp>
#include <com/sun/star/deployment/ExtensionManager.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/task/XInteractionApprove.hpp>
#include <com/sun/star/task/XInteractionHandler.hpp>
#include <cppuhelper/implbase2.hxx>

namespace gouji::office {

using css::deployment::XPackage;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using interop::toUno;
using interop::toUtf8;

namespace {

const rtl::OUString repository = "user";
const rtl::OUString identifier = "org.gouji.calc";

// Says yes to everything.
class Agreement final
    : public cppu::WeakImplHelper2<css::ucb::XCommandEnvironment, css::task::XInteractionHandler> {
public:
    Reference<css::task::XInteractionHandler> SAL_CALL getInteractionHandler() override { return this; }
    Reference<css::ucb::XProgressHandler> SAL_CALL getProgressHandler() override { return {}; }
    void SAL_CALL handle(const Reference<css::task::XInteractionRequest>& request) override
    {
        for (const auto& continuation : request->getContinuations()) {
            const Reference<css::task::XInteractionApprove> approve(continuation, UNO_QUERY);
            if (approve.is())
                approve->select();
        }
    }
};

} // namespace

InstalledExtension::InstalledExtension(const Office& office)
    : m_manager(css::deployment::ExtensionManager::get(office.context())),
      m_environment(new Agreement())
{}

void InstalledExtension::install(const std::filesystem::path& package) const
{
    m_manager->addExtension(toUno("file://" + package.string()), {}, repository, {}, m_environment);
}

void InstalledExtension::enable() const { m_manager->enableExtension(package(), {}, m_environment); }

void InstalledExtension::disable() const { m_manager->disableExtension(package(), {}, m_environment); }

void InstalledExtension::remove() const
{
    m_manager->removeExtension(identifier, package()->getName(), repository, {}, m_environment);
}

std::optional<std::string> InstalledExtension::version() const
{
    const Reference<XPackage> found = package();
    if (!found.is())
        return {};
    return toUtf8(found->getVersion());
}

bool InstalledExtension::isEnabled() const
{
    const Reference<XPackage> found = package();
    return found.is() && found->isRegistered({}, m_environment).Value.Value;
}

Reference<XPackage> InstalledExtension::package() const
{
    for (const auto& found : m_manager->getDeployedExtensions(repository, {}, m_environment))
        if (found->getIdentifier().Value == identifier)
            return found;
    return {};
}

} // namespace gouji::office
