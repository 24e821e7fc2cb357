// SPDX-License-Identifier: MPL-2.0
#include "core/wording/finding_text.hpp"

#include "core/text/text.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"

#include <algorithm>
#include <array>

namespace gouji::wording {
namespace {

using packs::Edition;
using rules::Finding;
using rules::FindingCell;
using Side = FindingCell::Side;
using Cells = std::vector<const FindingCell*>;

// A sum of more terms than this is told by its first and last term, or by those that are not zero.
constexpr std::size_t mostTerms = 6;
constexpr std::size_t mostListedCells = 6;

// Everything the texts of one finding are made from.
struct Wording {
    const Finding& finding;
    const Edition& edition;
    const Messages& messages;

    std::string text(const std::string& key, const std::map<std::string, std::string>& arguments = {}) const
    {
        return messages.text(key, arguments);
    }
};

// A cell may hold a whole page.
std::string shortened(const std::string& text)
{
    constexpr std::size_t longest = 60;
    std::u32string letters = text::decodeUtf8(text);
    if (letters.size() <= longest)
        return text;
    letters.resize(longest);
    return text::encodeUtf8(letters + U'…');
}

Cells cellsOf(const Finding& finding, Side side)
{
    Cells cells;
    for (const FindingCell& cell : finding.cells) {
        if (cell.side == side)
            cells.push_back(&cell);
    }
    return cells;
}

// The name a cell goes by in the terms of a sum.
std::string termName(const Wording& wording, const FindingCell& cell)
{
    const std::string name = termNameOf(cell, wording.finding, wording.edition, wording.messages);
    return cell.period == reports::Period::LastYear ? wording.text("finding.of-last-year", {{"name", name}})
                                                    : name;
}

figures::Decimal valueOf(const FindingCell& cell) { return cell.value.value_or(figures::Decimal()); }

// "二、上年结转 2", "收费金额 350 × 1000", without its sign.
std::string termText(const Wording& wording, const FindingCell& cell)
{
    const std::map<std::string, std::string> arguments{
        {"name", termName(wording, cell)},
        {"value", valueOf(cell).toString()},
        {"factor", cell.factor ? cell.factor->absolute().toString() : std::string()}};
    const bool isPlain = !cell.factor || cell.factor->absolute() == figures::Decimal(1);
    return wording.text(isPlain ? "finding.term" : "finding.term-times", arguments);
}

// "上年报告现行有效 665 + 本年制发 88 - 本年废止 55"
std::string termsText(const Wording& wording, const Cells& cells)
{
    std::string text;
    for (const FindingCell* cell : cells) {
        const bool isNegative = cell->factor && cell->factor->isNegative();
        if (!text.empty())
            text += isNegative ? " − " : " + ";
        else if (isNegative)
            text += "−";
        text += termText(wording, *cell);
    }
    return text;
}

bool isLongSum(const Cells& cells) { return cells.size() > mostTerms; }

// "一、本年新收 3 + 二、上年结转 2 = 5"
std::string sideText(const Wording& wording, Side side, const figures::Decimal& sum)
{
    const Cells cells = cellsOf(wording.finding, side);
    if (cells.empty())
        return sum.toString();
    Cells shown = cells;
    if (isLongSum(cells))
        std::erase_if(shown, [](const FindingCell* cell) { return valueOf(*cell).isZero(); });
    if (shown.empty() || isLongSum(shown))
        return wording.text("finding.sum-of-range", {{"first", termName(wording, *cells.front())},
                                                     {"last", termName(wording, *cells.back())},
                                                     {"sum", sum.toString()}});
    const std::map<std::string, std::string> arguments{{"terms", termsText(wording, shown)},
                                                       {"sum", sum.toString()}};
    if (!cells.front()->factor)
        return wording.text("finding.calculated", arguments);
    if (shown.size() < cells.size())
        return wording.text("finding.sum-with-zeros", arguments);
    const bool isOneFigure = shown.size() == 1 && valueOf(*shown.front()) == sum;
    return isOneFigure ? arguments.at("terms") : wording.text("finding.sum", arguments);
}

std::string deviationText(const Wording& wording)
{
    const figures::Decimal difference = *wording.finding.difference();
    return wording.text(difference.isNegative() ? "finding.too-low" : "finding.too-high",
                        {{"amount", difference.absolute().toString()}});
}

bool usesBlanks(const Finding& finding)
{
    return std::ranges::any_of(finding.cells, [](const FindingCell& cell) { return !cell.value; });
}

constexpr std::array<std::string_view, 6> comparisonWords{"equal",   "not-equal", "less",
                                                          "at-most", "greater",   "at-least"};

std::string wordOf(rules::Comparison comparison)
{
    return std::string(comparisonWords.at(static_cast<std::size_t>(comparison)));
}

std::string listedCells(const Wording& wording)
{
    std::vector<std::string> names;
    const auto& cells = wording.finding.cells;
    for (std::size_t i = 0; i < std::min(cells.size(), mostListedCells); ++i)
        names.push_back(nameOf(cells[i].ref, wording.edition, wording.messages));
    const std::string list = joined(names, wording.text("finding.list-separator"));
    return cells.size() > mostListedCells ? wording.text("finding.list-cut", {{"list", list}}) : list;
}

std::string listedMissing(const Wording& wording)
{
    const reports::TableCode& table = wording.finding.at.table;
    std::vector<std::string> names;
    for (const reports::RowCode& row : wording.finding.missingRows)
        names.push_back(nameOf(table, row, wording.edition, wording.messages));
    for (const reports::ColumnCode& column : wording.finding.missingColumns)
        names.push_back(nameOf(table, column, wording.edition, wording.messages));
    return joined(names, wording.text("finding.list-separator"));
}

// What a finding's rule is called in the texts: its id, and what tells its findings apart.
std::vector<std::string> keysOf(const Finding& finding)
{
    const std::string& rule = finding.rule.text();
    if (!finding.variant.empty())
        return {rule + "." + finding.variant};
    if (!finding.difference())
        return {rule};
    return {rule + "." + wordOf(finding.comparison), rule};
}

// The pack's own texts for findings of the rule; null where it leaves them to the kind of rule.
const packs::FindingTexts* ownTextsOf(const Wording& wording)
{
    const packs::Texts& texts = wording.edition.texts();
    for (const std::string& key : keysOf(wording.finding))
        if (const auto found = texts.find(key); found != texts.end())
            return &found->second;
    return nullptr;
}

// The key of the product's text for a finding: by the kind of its rule or, where figures are compared, by how they
// should stand to each other. Findings about a workbook's own rules have texts of their own.
std::string keyOf(const std::string& family, const Wording& wording)
{
    const Finding& finding = wording.finding;
    const rules::Rule* rule = wording.edition.find(finding.rule);
    // Many rules are of that kind: their findings are called by the words that they bring.
    if (rule && rule->kind == "text" && finding.message)
        return family + finding.message->key.substr(std::string_view("finding.").size());
    if (finding.difference())
        return family + "relation." + wordOf(finding.comparison);
    if (rule && rule->kind == "relation")
        return family + "relation.gathered";
    std::string key = family + (rule ? "check." + rule->kind : finding.rule.text());
    return finding.variant.empty() ? key : key + "." + finding.variant;
}

// The arguments of a finding that brings its own words; where those name a rule by its number, what that rule
// says.
void addOwnWords(const Wording& wording, std::map<std::string, std::string>& arguments)
{
    const Message& message = *wording.finding.message;
    arguments.insert(message.arguments.begin(), message.arguments.end());
    const auto number = message.arguments.find("number");
    const rules::Rule* rule =
        number == message.arguments.end() ? nullptr : wording.edition.find(reports::RuleId(number->second));
    if (!rule)
        return;
    arguments["off-rule"] = rule->name.in(wording.messages.language());
    arguments["off-statement"] = rule->statement.in(wording.messages.language());
}

void addFirstCell(const Wording& wording, std::map<std::string, std::string>& arguments)
{
    const auto& cells = wording.finding.cells;
    if (cells.empty())
        return;
    const FindingCell& cell = cells.front();
    const auto* table = wording.edition.find(cell.ref.table);
    const auto* column = table ? table->find(cell.ref.row, cell.ref.column) : nullptr;
    arguments["row"] = nameOf(cell.ref.table, cell.ref.row, wording.edition, wording.messages);
    arguments["text"] = shortened(cell.text);
    arguments["value"] = valueOf(cell).toString() + (column ? column->unit : "");
    arguments["sheet"] = cell.sheet;
    arguments["address"] = document::addressOf(cell.position);
    const auto before = std::ranges::find(cells, reports::Period::LastYear, &FindingCell::period);
    if (before != cells.end())
        arguments["last-year"] = valueOf(*before).toString();
}

// The arguments that every pattern of a finding may use.
std::map<std::string, std::string> argumentsOf(const Wording& wording)
{
    const Finding& finding = wording.finding;
    const auto* table = wording.edition.find(finding.at.table);
    const rules::Rule* rule = wording.edition.find(finding.rule);
    std::map<std::string, std::string> arguments{
        {"where", subjectOf(finding, wording.edition, wording.messages)},
        {"table", nameOf(finding.at.table, wording.edition, wording.messages)},
        {"heading", table ? table->heading : finding.at.table.text()},
        {"count", std::to_string(finding.cells.size())},
        {"cells", listedCells(wording)},
        {"missing", listedMissing(wording)},
        {"rule", rule ? rule->name.in(wording.messages.language()) : finding.rule.text()},
        {"edition", wording.edition.form().name.in(wording.messages.language())},
    };
    if (!finding.passages.empty())
        arguments["quote"] = shortened(finding.passages.front().quote);
    if (finding.message)
        addOwnWords(wording, arguments);
    addFirstCell(wording, arguments);
    if (finding.difference()) {
        arguments["expected"] = finding.expected->toString();
        arguments["actual"] = finding.actual->toString();
        arguments["expected-side"] = sideText(wording, Side::Expected, *finding.expected);
        arguments["actual-side"] = sideText(wording, Side::Actual, *finding.actual);
        arguments["deviation"] = deviationText(wording);
        arguments["note"] = usesBlanks(finding) ? wording.text("finding.blanks-count-as-zero") : std::string();
    }
    return arguments;
}

std::string fullName(const Wording& wording, const FindingCell& cell)
{
    if (cell.ref.table.empty())
        return {};
    // A heading is that of a row, of a column, or of the whole table.
    const bool isHeading =
        wording.edition.find(cell.ref.table) && (cell.ref.row.empty() || cell.ref.column.empty());
    const std::string name = isHeading ? nameOf(rules::Place{cell.ref.table, cell.ref.row, cell.ref.column},
                                                wording.edition, wording.messages)
                                       : nameOf(cell.ref, wording.edition, wording.messages);
    return cell.period == reports::Period::LastYear ? wording.text("finding.of-last-year", {{"name", name}})
                                                    : name;
}

// "D5　一、本年新收　3"
std::string cellLine(const Wording& wording, const FindingCell& cell)
{
    const std::string shown = cell.value ? cell.value->toString() : wording.text("finding.no-figure");
    return wording.text("finding.cell-line", {{"sheet", cell.sheet},
                                              {"address", document::addressOf(cell.position)},
                                              {"name", fullName(wording, cell)},
                                              {"value", cell.text.empty() ? shown : shortened(cell.text)}});
}

void addSide(const Wording& wording, Side side, const std::string& key, const std::optional<figures::Decimal>& sum,
             std::vector<std::string>& details)
{
    const Cells cells = cellsOf(wording.finding, side);
    if (cells.empty())
        return;
    std::vector<std::string> lines{wording.text(key, {{"sum", sum ? sum->toString() : ""}})};
    for (const FindingCell* cell : cells)
        lines.push_back(cellLine(wording, *cell));
    details.push_back(joined(lines, "\n"));
}

// "一、总体情况 第2段　“全年收到申请35件”"
std::string passageLine(const Wording& wording, const rules::Passage& passage)
{
    const auto* cell = std::get_if<document::CellLocation>(&passage.at);
    const std::map<std::string, std::string> arguments{{"name", nameOf(passage, wording.messages)},
                                                       {"address", cell ? document::addressOf(cell->cell) : ""},
                                                       {"quote", shortened(passage.quote)}};
    return wording.text(cell ? "finding.passage-line-of-cell" : "finding.passage-line", arguments);
}

void addPassages(const Wording& wording, std::vector<std::string>& details)
{
    const Finding& finding = wording.finding;
    if (finding.passages.empty())
        return;
    std::vector<std::string> lines{finding.actual
                                       ? wording.text("detail.text-states", {{"sum", finding.actual->toString()}})
                                       : wording.text("detail.text")};
    for (const rules::Passage& passage : finding.passages)
        lines.push_back(passageLine(wording, passage));
    details.push_back(joined(lines, "\n"));
}

} // namespace

std::string messageOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const Wording wording{finding, edition, messages};
    auto arguments = argumentsOf(wording);
    if (const packs::FindingTexts* own = ownTextsOf(wording))
        return filledIn(own->message.in(messages.language()), arguments);
    if (!finding.message)
        return wording.text(keyOf("finding.", wording), arguments);
    // Words about a mistake are put into the frame that all findings of that kind have.
    std::string words = wording.text(finding.message->key, arguments);
    const std::string frame = keyOf("finding.", wording);
    if (frame == finding.message->key)
        return words;
    arguments["message"] = words;
    return wording.text(frame, arguments);
}

std::string messageWithSourceOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const std::string message = messageOf(finding, edition, messages);
    const rules::Rule* rule = edition.find(finding.rule);
    if (!rule)
        return message;
    const std::string& statement = rule->statement.in(messages.language());
    // Nobody knows an office's own rules by heart. Where its author said nothing, the formula stands there.
    const bool isToldWhy =
        rule->origin == rules::Origin::Own && std::ranges::count(rule->formulas, statement) == 0;
    return messages.text(
        isToldWhy ? "finding.with-statement" : "finding.with-source",
        {{"message", message}, {"statement", statement}, {"source", rule->source.in(messages.language())}});
}

std::string titleOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const Wording wording{finding, edition, messages};
    if (const packs::FindingTexts* own = ownTextsOf(wording))
        return filledIn(own->title.in(messages.language()), argumentsOf(wording));
    return wording.text(keyOf("title.", wording), argumentsOf(wording));
}

std::vector<std::string> detailsOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const Wording wording{finding, edition, messages};
    std::vector<std::string> details{messageOf(finding, edition, messages)};
    addPassages(wording, details);
    addSide(wording, Side::Expected, "detail.expected", finding.expected, details);
    addSide(wording, Side::Actual, "detail.actual", finding.actual, details);
    addSide(wording, Side::Concerned, "detail.cells", std::nullopt, details);
    if (finding.difference() && finding.severity != rules::Severity::Information)
        details.push_back(wording.text("detail.difference", {{"difference", finding.difference()->toString()}}));
    if (const rules::Rule* rule = edition.find(finding.rule)) {
        details.push_back(wording.text("detail.rule", {{"statement", rule->statement.in(messages.language())}}));
        details.push_back(wording.text(
            "detail.source", {{"source", rule->source.in(messages.language())}, {"rule", rule->id.text()}}));
    }
    if (isIgnored(finding))
        details.push_back(wording.text("detail.ignored"));
    else if (!finding.explanation.empty())
        details.push_back(wording.text("detail.explanation", {{"explanation", finding.explanation}}));
    if (!finding.lapsedExplanation.empty())
        details.push_back(wording.text("detail.lapsed-explanation", {{"explanation", finding.lapsedExplanation}}));
    return details;
}

bool isIgnored(const Finding& finding)
{
    static const std::array<std::string, 2> words{Messages::builtIn(Language::Chinese).text("sidebar.ignored"),
                                                  Messages::builtIn(Language::English).text("sidebar.ignored")};
    return std::ranges::find(words, finding.explanation) != words.end();
}

} // namespace gouji::wording
