// SPDX-License-Identifier: MPL-2.0
#include "core/packs/edition.hpp"

#include "core/packs/family.hpp"

#include <mutex>
#include <optional>
#include <utility>

namespace gouji::packs {

// What all copies of an edition stand on.
struct Edition::Shared {
    explicit Shared(EditionContent given) : content(std::move(given)) {}

    const rules::RuleSet& compiled() const
    {
        std::call_once(rulesOnce, [this] {
            OfficialRules official = content.readRules ? content.readRules(content.form) : OfficialRules();
            version = std::move(official.version);
            ruleSet.emplace(content.form, std::move(official.layer));
        });
        return *ruleSet;
    }

    const Texts& wording() const
    {
        std::call_once(textsOnce, [this] {
            if (content.readTexts)
                texts = content.readTexts(compiled());
        });
        return texts;
    }

    const Claims* wordsOfTheText() const
    {
        std::call_once(claimsOnce, [this] {
            if (content.readClaims)
                claims = content.readClaims(content.form);
        });
        return claims.get();
    }

    const EditionContent content;
    mutable std::once_flag rulesOnce;
    mutable std::once_flag textsOnce;
    mutable std::once_flag claimsOnce;
    mutable std::string version;
    mutable std::optional<rules::RuleSet> ruleSet;
    mutable Texts texts;
    mutable std::shared_ptr<const Claims> claims;
};

Edition::Edition() : Edition(EditionContent{{}, std::make_shared<Family>(), {}, {}, {}}) {}

Edition::Edition(EditionContent content) : m_shared(std::make_shared<const Shared>(std::move(content))) {}

Edition Edition::with(rules::RuleSet::Layer ownRules) const
{
    Edition extended = *this;
    extended.m_overlay = std::make_shared<const rules::RuleSet>(m_shared->compiled(), std::move(ownRules));
    return extended;
}

const forms::Form& Edition::form() const { return m_shared->content.form; }

const Family& Edition::family() const { return *m_shared->content.family; }

const rules::RuleSet& Edition::ruleSet() const { return m_overlay ? *m_overlay : m_shared->compiled(); }

const std::string& Edition::version() const
{
    m_shared->compiled();
    return m_shared->version;
}

const Texts& Edition::texts() const { return m_shared->wording(); }

const Claims* Edition::claims() const { return m_shared->wordsOfTheText(); }

} // namespace gouji::packs
