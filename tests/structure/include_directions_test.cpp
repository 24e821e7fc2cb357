// SPDX-License-Identifier: MPL-2.0
#include "support/source_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>

// Who may include whom; src/README.md draws it.
namespace gouji {
namespace {

namespace fs = std::filesystem;
using Graph = std::map<std::string, std::set<std::string>>;

const Graph allowed{
    {"core", {"core"}},
    {"sandbox", {"core", "sandbox"}},
    {"files", {"core", "sandbox", "files"}},
    {"rule_folder", {"core", "rule_folder"}},
    {"batch", {"core", "files", "batch"}},
    {"cli", {"core", "files", "batch", "rule_folder", "cli"}},
    {"office", {"core", "sandbox", "office"}},
    {"session", {"core", "rule_folder", "office", "session"}},
    {"addin", {"core", "office", "addin"}},
    {"commands", {"core", "office", "session", "commands"}},
    {"features", {"core", "office", "session", "commands", "features"}},
    {"sidebar", {"core", "office", "session", "features", "sidebar"}},
    {"app", {"core", "office", "session", "addin", "sidebar", "commands", "features", "app"}},
};

// Inside the core: what a folder rests on.
const Graph allowedInCore{
    {"base", {"base"}},
    {"text", {"base", "text"}},
    {"figures", {"base", "text", "figures"}},
    {"document", {"base", "text", "figures", "document"}},
    {"reports", {"base", "text", "figures", "document", "reports"}},
    {"forms", {"base", "text", "figures", "document", "reports", "forms"}},
    {"rules", {"base", "text", "figures", "document", "reports", "forms", "rules"}},
    {"packs", {"base", "text", "figures", "document", "reports", "forms", "rules", "packs"}},
    {"layout", {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "layout"}},
    {"reading", {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "reading"}},
    {"narrative", {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative"}},
    {"functions", {"base", "text", "figures", "document", "functions"}},
    {"comparison",
     {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative", "comparison"}},
    {"validation",
     {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative", "comparison",
      "validation"}},
    {"corrections",
     {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative", "validation",
      "corrections"}},
    {"records",
     {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative", "validation",
      "records"}},
    {"engine",
     {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative", "reading",
      "comparison", "validation", "records", "engine"}},
    {"wording",
     {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative", "validation",
      "corrections", "functions", "wording"}},
    {"exchange",
     {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative", "exchange"}},
    {"output",
     {"base", "text", "figures", "document", "reports", "forms", "rules", "packs", "narrative", "comparison",
      "validation", "corrections", "functions", "records", "wording", "output"}},
};

// Built without the SDK on their include path.
const std::set<std::string> withoutOffice{"core", "sandbox", "files", "batch", "rule_folder", "cli"};

std::vector<std::string> matches(const std::string& text, const std::regex& pattern)
{
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        found.push_back((*it)[1]);
    return found;
}

std::string folderOf(const fs::path& path, std::size_t level)
{
    const fs::path relative = path.lexically_relative(test::projectRoot() / "src");
    auto part = relative.begin();
    std::advance(part, static_cast<std::ptrdiff_t>(level));
    return part->string();
}

TEST(IncludeDirectionsTest, EveryFolderIncludesOnlyWhatItMay)
{
    const std::regex ours(R"-(#include "([a-z_]+)/)-");
    std::size_t seen = 0;
    for (const fs::path& file : test::filesBelow("src", {".hpp", ".cpp"})) {
        const std::string folder = folderOf(file, 0);
        ASSERT_TRUE(allowed.contains(folder)) << folder << " is not in the table of this test";
        for (const std::string& included : matches(test::contentOf(file), ours)) {
            ++seen;
            EXPECT_TRUE(allowed.at(folder).contains(included)) << file << " may not include " << included;
        }
    }
    EXPECT_GT(seen, 100u);
}

TEST(IncludeDirectionsTest, TheCoreHasItsOwnOrder)
{
    const std::regex ours(R"-(#include "core/([a-z_]+)/)-");
    for (const fs::path& file : test::filesBelow("src/core", {".hpp", ".cpp"})) {
        const std::string folder = folderOf(file, 1);
        if (!allowedInCore.contains(folder))
            continue; // the engine itself, which joins them all
        for (const std::string& included : matches(test::contentOf(file), ours))
            EXPECT_TRUE(allowedInCore.at(folder).contains(included))
                << file << " may not include core/" << included;
    }
}

TEST(IncludeDirectionsTest, TheCoreAndTheCommandLineKnowNothingOfTheOffice)
{
    const std::regex office(
        R"-(#include [<"]((?:com/sun/star|org/gouji|rtl|sal|osl|cppu|cppuhelper|uno)/[^>"]*))-");
    for (const fs::path& file : test::filesBelow("src", {".hpp", ".cpp"})) {
        if (!withoutOffice.contains(folderOf(file, 0)))
            continue;
        EXPECT_TRUE(matches(test::contentOf(file), office).empty()) << file;
    }
}

// Which folders of ours the files of each folder include.
Graph includesBelow(const std::string& root, std::size_t level)
{
    const std::string prefix = root == "src" ? "" : root.substr(4) + "/";
    const std::regex ours("#include \"" + prefix + "([a-z_]+)/");
    Graph graph;
    for (const fs::path& file : test::filesBelow(root, {".hpp", ".cpp"})) {
        const std::string folder = folderOf(file, level);
        for (const std::string& included : matches(test::contentOf(file), ours))
            if (included != folder)
                graph[folder].insert(included);
    }
    return graph;
}

bool reaches(const Graph& graph, const std::string& from, const std::string& to)
{
    const auto node = graph.find(from);
    return node != graph.end() && std::ranges::any_of(node->second, [&](const std::string& next) {
               return next == to || reaches(graph, next, to);
           });
}

// Without the arrows that follow from others.
Graph reduced(const Graph& graph)
{
    Graph few;
    for (const auto& [from, targets] : graph)
        for (const std::string& to : targets)
            if (std::ranges::none_of(targets, [&](const std::string& over) { return reaches(graph, over, to); }))
                few[from].insert(to);
    return few;
}

std::string readme() { return test::contentOf(test::projectRoot() / "src/README.md"); }

// As src/README.md draws it.
Graph drawn()
{
    const std::string text = readme();
    const std::size_t begin = text.find("graph BT");
    const std::string picture = text.substr(begin, text.find("```", begin) - begin);
    const std::regex arrow(R"(\n *([a-z_]+)(?:\["[^\n]*"\])? --> ([a-z_]+))");
    Graph graph;
    for (std::sregex_iterator it(picture.begin(), picture.end(), arrow), end; it != end; ++it)
        graph[(*it)[1]].insert((*it)[2]);
    return graph;
}

std::string toText(const Graph& graph)
{
    std::string text;
    for (const auto& [from, targets] : graph)
        for (const std::string& to : targets)
            text += "    " + from + " --> " + to + "\n";
    return text;
}

TEST(IncludeGraphTest, IsDrawnAsItIs) { EXPECT_EQ(toText(drawn()), toText(reduced(includesBelow("src", 0)))); }

TEST(IncludeGraphTest, IsWhatTheTableAllows)
{
    const std::string text = readme();
    for (const auto& [folder, may] : allowed) {
        const std::regex row("\n\\| `" + folder + "` \\|[^|]*\\|([^|]*)\\|\n");
        std::smatch match;
        ASSERT_TRUE(std::regex_search(text, match, row)) << folder;
        if (match[1].str().find('`') == std::string::npos)
            continue; // in words: nothing else of ours, or all
        std::set<std::string> said{folder};
        for (const std::string& name : matches(match[1], std::regex("`([a-z_]+)`")))
            said.insert(name);
        EXPECT_EQ(said, may) << folder;
    }
}

TEST(IncludeGraphTest, FoldersOfTheCoreRestOnThoseAboveThem)
{
    const std::string text = readme();
    const std::string part = text.substr(text.find("Inside `core`"));
    const Graph graph = includesBelow("src/core", 1);
    std::set<std::string> above;
    for (const std::string& folder :
         matches(part.substr(0, part.find("\nInside `files`")), std::regex("\n\\| `([a-z_]+)` \\|"))) {
        EXPECT_TRUE(allowedInCore.contains(folder)) << folder;
        const auto known = graph.find(folder);
        for (const std::string& included : known == graph.end() ? std::set<std::string>() : known->second)
            EXPECT_TRUE(above.contains(included))
                << folder << " rests on " << included << ", which stands below it in src/README.md";
        above.insert(folder);
    }
    EXPECT_EQ(above.size(), allowedInCore.size());
}

TEST(IncludeDirectionsTest, EveryFileSaysItsLicence)
{
    for (const char* folder : {"src", "tests", "idl"}) {
        for (const fs::path& file : test::filesBelow(folder, {".hpp", ".cpp", ".idl"}))
            EXPECT_TRUE(test::contentOf(file).starts_with("// SPDX-License-Identifier: MPL-2.0\n")) << file;
    }
}

} // namespace
} // namespace gouji
