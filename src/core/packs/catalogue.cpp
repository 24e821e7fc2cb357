// SPDX-License-Identifier: MPL-2.0
#include "core/packs/catalogue.hpp"

#include "core/packs/edition_files.hpp"
#include "core/packs/readers.hpp"
#include "core/packs/reading.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace gouji::packs {
namespace {

using Files = std::shared_ptr<const PackFiles>;

// When rules and texts are read.
enum class When { AtOnce, OnDemand };

// The content of an edition whose built-in files cannot be wrong, read on demand.
template <typename Value>
Value unfailing(Result<Value> result)
{
    assert(result && "the built-in packs are held by tests");
    return std::move(*result);
}

Edition editionOnDemand(EditionContent content, const Files& files, const std::string& folder)
{
    content.readRules = [files, folder](const forms::Form& form) {
        return unfailing(readRulesOf(*files, folder, form, {}));
    };
    content.readTexts = [files, folder](const rules::RuleSet& rules) {
        return unfailing(readTextsOf(*files, folder, rules));
    };
    content.readClaims = [files, folder](const forms::Form& form) {
        return unfailing(readClaimsOf(*files, folder, form, {}));
    };
    return Edition(std::move(content));
}

Result<Edition> editionAtOnce(EditionContent content, const PackFiles& files, const std::string& folder,
                              std::span<const EmbeddedText> ownFiles)
{
    auto official = readRulesOf(files, folder, content.form, ownFiles);
    if (!official)
        return official.error();
    const auto rules = std::make_shared<OfficialRules>(std::move(*official));
    const auto texts = std::make_shared<Result<Texts>>(Texts());
    const auto claims = readClaimsOf(files, folder, content.form, ownFiles);
    if (!claims)
        return claims.error();
    content.readRules = [rules](const forms::Form&) { return std::move(*rules); };
    content.readClaims = [claims = *claims](const forms::Form&) { return claims; };
    content.readTexts = [texts, &files, folder](const rules::RuleSet& set) {
        *texts = readTextsOf(files, folder, set);
        return *texts ? **texts : Texts();
    };
    Edition edition(std::move(content));
    edition.texts();
    if (!*texts)
        return texts->error();
    return edition;
}

// Reads packs into a catalogue.
class CatalogueReader {
public:
    CatalogueReader(Files files, std::span<const EmbeddedText> ownFiles, When when)
        : m_files(std::move(files)),
          m_ownFiles(ownFiles),
          m_when(when)
    {}

    Result<Catalogue> read()
    {
        for (const std::string& folder : m_files->foldersWith("family.json"))
            if (const auto family = readFamilyIn(folder); !family)
                return family.error();
        if (const auto known = refuseUnknownEditions(); !known)
            return known.error();
        if (const auto editions = makeEditions(); !editions)
            return editions.error();
        if (m_when == When::AtOnce)
            if (const auto known = refuseUnknownRules(); !known)
                return known.error();
        return std::move(m_catalogue);
    }

private:
    struct Draft {
        std::string folder;
        EditionContent content;
    };
    using SharedFamily = std::shared_ptr<const Family>;

    // The labels of all editions first: each looks for its own among them.
    Result<void> makeEditions()
    {
        for (Draft& draft : m_drafts)
            draft.content.form.enterLabels(m_catalogue.lexicon);
        for (Draft& draft : m_drafts) {
            auto edition = m_when == When::OnDemand
                               ? Result<Edition>(editionOnDemand(std::move(draft.content), m_files, draft.folder))
                               : editionAtOnce(std::move(draft.content), *m_files, draft.folder, m_ownFiles);
            if (!edition)
                return edition.error();
            m_catalogue.editions.push_back(std::move(*edition));
        }
        return {};
    }

    Result<void> readFamilyIn(const std::string& folder)
    {
        const EmbeddedText& file = *m_files->find(folder + "/family.json");
        auto family = readAlone(file, readFamily);
        if (!family)
            return family.error();
        const bool isTaken = std::ranges::any_of(
            m_catalogue.families, [&](const SharedFamily& known) { return known->code == family->code; });
        if (isTaken)
            return codeTwice(std::string(file.name), family->code.text());
        m_familyFolders.push_back(folder);
        m_catalogue.families.push_back(std::make_shared<const Family>(std::move(*family)));
        return readEditionsIn(folder, m_catalogue.families.back());
    }

    Result<void> readEditionsIn(const std::string& folder, const SharedFamily& family)
    {
        const auto first = static_cast<std::ptrdiff_t>(m_drafts.size());
        for (const std::string& edition : m_files->foldersWith("form.json")) {
            if (folderOf(edition) != folder)
                continue;
            auto form = readFormOf(*m_files, edition, m_ownFiles);
            if (!form)
                return form.error();
            if (isTaken(form->code))
                return codeTwice(edition + "/form.json", form->code.text());
            form->family = family->code;
            m_drafts.push_back({edition, {std::move(*form), family, {}, {}, {}}});
        }
        std::ranges::sort(m_drafts.begin() + first, m_drafts.end(), {},
                          [](const Draft& draft) { return draft.content.form.firstYear; });
        return {};
    }

    static Problem codeTwice(std::string file, const std::string& code)
    {
        return {std::move(file), "1", {"catalogue.code-twice", {{"code", code}}}};
    }

    static const reports::EditionCode& codeOf(const Draft& draft) { return draft.content.form.code; }

    bool isTaken(const reports::EditionCode& code) const { return std::ranges::count(m_drafts, code, codeOf) > 0; }

    // An edition that nobody knows would be passed over in silence.
    Result<void> refuseUnknownEditions() const
    {
        for (const EmbeddedText& own : m_ownFiles) {
            const auto known = readAlone(own, [&](const JsonNode& root, JsonReader& reader) {
                const std::string edition = reader.string(root, "edition");
                if (!isTaken(reports::EditionCode(edition)))
                    reader.fail(root, {"catalogue.unknown-word", {{"word", edition}}});
            });
            if (!known)
                return known;
        }
        return {};
    }

    // A rule that none of a family's editions has.
    Result<void> refuseUnknownRules() const
    {
        for (std::size_t index = 0; index < m_catalogue.families.size(); ++index)
            if (const auto unknown = unknownRuleOf(*m_catalogue.families[index]))
                return readAlone(*m_files->find(m_familyFolders[index] + "/family.json"),
                                 [&](const JsonNode& root, JsonReader& reader) {
                                     reader.fail(*root.find(unknown->key),
                                                 {"catalogue.unknown-code", {{"code", unknown->rule.text()}}});
                                 });
        return {};
    }

    struct UnknownRule {
        const char* key;
        reports::RuleId rule;
    };
    std::optional<UnknownRule> unknownRuleOf(const Family& family) const
    {
        const auto isKnown = [&](const reports::RuleId& rule) {
            return std::ranges::any_of(m_catalogue.editions, [&](const Edition& one) {
                return &one.family() == &family && one.find(rule);
            });
        };
        if (family.carriedOver && !isKnown(*family.carriedOver))
            return UnknownRule{"carriedOver", *family.carriedOver};
        const auto opening = std::ranges::find_if_not(family.openings, isKnown);
        if (opening != family.openings.end())
            return UnknownRule{"openings", *opening};
        return std::nullopt;
    }

    const Files m_files;
    const std::span<const EmbeddedText> m_ownFiles;
    const When m_when;
    std::vector<std::string> m_familyFolders; // of the catalogue's families
    std::vector<Draft> m_drafts;
    Catalogue m_catalogue;
};

} // namespace

const Edition* Catalogue::find(const reports::EditionCode& code) const
{
    const auto found = std::ranges::find(editions, code, &Edition::code);
    return found == editions.end() ? nullptr : &*found;
}

Result<Catalogue> readCatalogue(std::span<const EmbeddedText> files, std::span<const EmbeddedText> ownFiles)
{
    return CatalogueReader(std::make_shared<const PackFiles>(files), ownFiles, When::AtOnce).read();
}

Catalogue builtInCatalogue()
{
    const auto files = std::make_shared<const PackFiles>(embedded::packFiles());
    return unfailing(CatalogueReader(files, {}, When::OnDemand).read());
}

} // namespace gouji::packs
