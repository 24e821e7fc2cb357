// SPDX-License-Identifier: MPL-2.0
#include "core/packs/catalogue.hpp"

#include "core/forms/form_reader.hpp"
#include "core/packs/claims_overlay.hpp"
#include "core/packs/pack_files.hpp"
#include "core/packs/readers.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

namespace gouji::packs {
namespace {

using Files = std::shared_ptr<const PackFiles>;

// When rules and texts are read.
enum class When { AtOnce, OnDemand };

// What a function reads from a file's content; the problem where there is one.
template <typename Read>
auto readFrom(const JsonNode& root, const std::string& file, Read read)
    -> Result<decltype(read(root, std::declval<JsonReader&>()))>
{
    JsonReader reader(file);
    auto value = read(root, reader);
    if (reader.problem())
        return *reader.problem();
    return value;
}

// What is wrong with a file that stands alone.
template <typename Read>
std::optional<Problem> readAlone(const EmbeddedText& file, Read read)
{
    const auto root = parseJson(file.name, file.text);
    if (!root)
        return root.error();
    JsonReader reader{std::string(file.name)};
    read(*root, reader);
    return reader.problem();
}

bool isNamed(const EmbeddedText& file, std::string_view name) { return file.name.ends_with(name); }

Result<BodyLists> readBodiesOf(const PackFiles& files, const std::string& familyFolder)
{
    const std::string name = familyFolder + "/bodies.json";
    const EmbeddedText* file = files.find(name);
    if (!file)
        return BodyLists();
    const auto root = parseJson(file->name, file->text);
    if (!root)
        return root.error();
    return readFrom(*root, name, readBodies);
}

Result<OfficialRules> readRulesOf(const PackFiles& files, const std::string& folder, const forms::Form& form,
                                  std::span<const EmbeddedText> ownFiles)
{
    const auto bodies = readBodiesOf(files, folderOf(folder));
    if (!bodies)
        return bodies.error();
    const auto root = files.whole(folder, "rules.json");
    if (!root)
        return root.error();
    auto official = readFrom(*root, folder + "/rules.json", [&](const JsonNode& node, JsonReader& reader) {
        return readRules(node, form, *bodies, reader);
    });
    for (const EmbeddedText& own : ownFiles) {
        if (!official || !isNamed(own, "/rules.json"))
            continue;
        const auto problem = readAlone(own, [&](const JsonNode& node, JsonReader& reader) {
            addRules(node, form, *bodies, official->layer, reader);
        });
        if (problem)
            return *problem;
    }
    return official;
}

// An edition may do without texts of its own.
Result<Texts> readTextsOf(const PackFiles& files, const std::string& folder, const rules::RuleSet& rules)
{
    if (!files.find(folder + "/texts.json"))
        return Texts();
    const auto root = files.whole(folder, "texts.json");
    if (!root)
        return root.error();
    return readFrom(*root, folder + "/texts.json",
                    [&](const JsonNode& node, JsonReader& reader) { return readTexts(node, rules, reader); });
}

using SharedClaims = std::shared_ptr<const Claims>;

// Null where an edition says nothing of the text.
Result<SharedClaims> readClaimsOf(const PackFiles& files, const std::string& folder, const forms::Form& form)
{
    if (!files.find(folder + "/claims.json"))
        return SharedClaims();
    const auto root = files.whole(folder, "claims.json", overlaid);
    if (!root)
        return root.error();
    return readFrom(*root, folder + "/claims.json", [&](const JsonNode& node, JsonReader& reader) {
        return SharedClaims(std::make_shared<const Claims>(readClaims(node, form, reader)));
    });
}

// The tables first, all of them: rules speak of their cells.
Result<forms::Form> readFormOf(const PackFiles& files, const std::string& folder,
                               std::span<const EmbeddedText> ownFiles)
{
    const auto root = files.whole(folder, "form.json");
    if (!root)
        return root.error();
    auto form = readFrom(*root, folder + "/form.json", forms::readForm);
    for (const EmbeddedText& own : ownFiles) {
        if (!form || !isNamed(own, "/tables.json"))
            continue;
        const auto problem = readAlone(
            own, [&](const JsonNode& node, JsonReader& reader) { forms::addTables(node, *form, reader); });
        if (problem)
            return *problem;
    }
    return form;
}

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
        return unfailing(readClaimsOf(*files, folder, form));
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
    const auto claims = readClaimsOf(files, folder, content.form);
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
            if (auto problem = readFamilyIn(folder))
                return *problem;
        if (auto problem = unknownEdition())
            return *problem;
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
        if (m_when == When::AtOnce)
            if (auto problem = unknownRuleOfFamily())
                return *problem;
        return std::move(m_catalogue);
    }

private:
    struct Draft {
        std::string folder;
        EditionContent content;
    };

    std::optional<Problem> readFamilyIn(const std::string& folder)
    {
        const std::string name = folder + "/family.json";
        const auto root = parseJson(name, m_files->find(name)->text);
        if (!root)
            return root.error();
        auto family = readFrom(*root, name, readFamily);
        if (!family)
            return family.error();
        if (std::ranges::count(m_catalogue.families, family->code, [](const auto& known) { return known->code; })
            > 0)
            return Problem{name, "1", {"catalogue.code-twice", {{"code", family->code.text()}}}};
        const auto shared = std::make_shared<const Family>(std::move(*family));
        m_familyFolders.push_back(folder);
        m_catalogue.families.push_back(shared);
        std::vector<Draft> drafts;
        for (const std::string& edition : m_files->foldersWith("form.json")) {
            if (folderOf(edition) != folder)
                continue;
            auto form = readFormOf(*m_files, edition, m_ownFiles);
            if (!form)
                return form.error();
            if (isTaken(form->code) || std::ranges::count(drafts, form->code, codeOf) > 0)
                return Problem{
                    edition + "/form.json", "1", {"catalogue.code-twice", {{"code", form->code.text()}}}};
            form->family = shared->code;
            drafts.push_back({edition, {std::move(*form), shared, {}, {}, {}}});
        }
        std::ranges::sort(drafts, {}, [](const Draft& draft) { return draft.content.form.firstYear; });
        std::ranges::move(drafts, std::back_inserter(m_drafts));
        return std::nullopt;
    }

    static const reports::EditionCode& codeOf(const Draft& draft) { return draft.content.form.code; }

    bool isTaken(const reports::EditionCode& code) const { return std::ranges::count(m_drafts, code, codeOf) > 0; }

    // An edition that nobody knows would be passed over in silence.
    std::optional<Problem> unknownEdition() const
    {
        for (const EmbeddedText& own : m_ownFiles) {
            const auto problem = readAlone(own, [&](const JsonNode& root, JsonReader& reader) {
                const std::string edition = reader.string(root, "edition");
                if (!isTaken(reports::EditionCode(edition)))
                    reader.fail(root, {"catalogue.unknown-word", {{"word", edition}}});
            });
            if (problem)
                return problem;
        }
        return std::nullopt;
    }

    // A rule that none of a family's editions has.
    std::optional<Problem> unknownRuleOfFamily() const
    {
        for (std::size_t index = 0; index < m_catalogue.families.size(); ++index) {
            const Family& family = *m_catalogue.families[index];
            const auto isKnown = [&](const reports::RuleId& rule) {
                return std::ranges::any_of(m_catalogue.editions, [&](const auto& one) {
                    return &one.family() == &family && one.find(rule);
                });
            };
            const auto opening = std::ranges::find_if_not(family.openings, isKnown);
            const bool carriesOver = !family.carriedOver || isKnown(*family.carriedOver);
            if (carriesOver && opening == family.openings.end())
                continue;
            const char* const key = carriesOver ? "openings" : "carriedOver";
            const std::string& unknown = carriesOver ? opening->text() : family.carriedOver->text();
            const auto problem =
                readAlone(*m_files->find(m_familyFolders[index] + "/family.json"),
                          [&](const JsonNode& root, JsonReader& reader) {
                              reader.fail(*root.find(key), {"catalogue.unknown-code", {{"code", unknown}}});
                          });
            return problem;
        }
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
