// SPDX-License-Identifier: MPL-2.0
#include "session/engine.hpp"

#include "office/interop/language.hpp"
#include "office/interop/text.hpp"
#include "rule_folder/rule_folder.hpp"

#include <osl/file.hxx>

namespace gouji::session {

namespace {

Result<packs::Catalogue> catalogueWith(const std::string& folder)
{
    rtl::OUString path;
    if (osl::FileBase::getSystemPathFromFileURL(interop::toUno(folder), path) != osl::FileBase::E_None)
        return Problem{folder, {}, {"folder.unreadable", {}}};
    return rule_folder::catalogueWith(interop::toUtf8(path));
}

} // namespace

Engine engineWith(const std::string& ownRuleFolder,
                  const css::uno::Reference<css::uno::XComponentContext>& context)
{
    Engine engine{packs::builtInCatalogue(), wording::Messages::builtIn(interop::interfaceLanguage(context)),
                  ownRuleFolder};
    if (ownRuleFolder.empty())
        return engine;
    auto extended = catalogueWith(ownRuleFolder);
    if (extended)
        engine.catalogue = std::move(*extended);
    else
        engine.ownRuleProblem = extended.error();
    return engine;
}

} // namespace gouji::session
