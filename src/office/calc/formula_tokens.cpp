// SPDX-License-Identifier: MPL-2.0
#include "office/calc/formula_tokens.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/FormulaLanguage.hpp>
#include <com/sun/star/sheet/FormulaMapGroup.hpp>
#include <com/sun/star/sheet/FormulaMapGroupSpecialOffset.hpp>
#include <com/sun/star/sheet/NameToken.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XFormulaOpCodeMapper.hpp>
#include <com/sun/star/sheet/XFormulaTokens.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

#include <algorithm>

namespace gouji::calc {
namespace {

namespace uno = css::uno;
using functions::FormulaToken;
using Kind = FormulaToken::Kind;
using OfficeReference = css::sheet::SingleReference;

// The service of our functions, as it stands before their names in tokens: "org.gouji.Functions.foot".
constexpr char ownService[] = "org.gouji.Functions.";

// Names that stand for other names, in circles maybe.
constexpr int mostNamesDeep = 8;

struct Group {
    sal_Int32 group;
    Kind kind;
};
constexpr Group groups[] = {
    {css::sheet::FormulaMapGroup::FUNCTIONS, Kind::Function},
    {css::sheet::FormulaMapGroup::UNARY_OPERATORS, Kind::Operator},
    {css::sheet::FormulaMapGroup::BINARY_OPERATORS, Kind::Operator},
    {css::sheet::FormulaMapGroup::SEPARATORS, Kind::Separator},
};

FormulaToken tokenNamed(const rtl::OUString& name, Kind kind)
{
    if (name == "(")
        return {Kind::Open};
    if (name == ")")
        return {Kind::Close};
    // These join ranges.
    if (name == ":" || name == "!" || name == "~")
        return {};
    return {kind, kind == Kind::Function ? interop::toUtf8(name) : std::string()};
}

FormulaToken cellFunction(const uno::Any& data)
{
    rtl::OUString name;
    if (!(data >>= name) || !name.startsWithIgnoreAsciiCase(ownService))
        return {Kind::Function};
    return {Kind::CellFunction, interop::toUtf8(name.copy(sizeof ownService - 1).toAsciiUpperCase())};
}

sal_Int32 sheetOf(const OfficeReference& reference, int sheetIndex)
{
    return (reference.Flags & css::sheet::ReferenceFlags::SHEET_RELATIVE) != 0
               ? sheetIndex + reference.RelativeSheet
               : reference.Sheet;
}

} // namespace

FormulaTokens::FormulaTokens(const Document& document) : m_document(document)
{
    const uno::Reference<css::sheet::XFormulaOpCodeMapper> mapper(
        as<css::lang::XMultiServiceFactory>(document)->createInstance("com.sun.star.sheet.FormulaOpCodeMapper"),
        uno::UNO_QUERY_THROW);
    m_external = mapper->getOpCodeExternal();
    for (const Group& group : groups)
        for (const auto& entry : mapper->getAvailableMappings(css::sheet::FormulaLanguage::ENGLISH, group.group))
            if (entry.Token.OpCode != m_external)
                m_known.emplace(entry.Token.OpCode, tokenNamed(entry.Name, group.kind));
    const auto special =
        mapper->getAvailableMappings(css::sheet::FormulaLanguage::ENGLISH, css::sheet::FormulaMapGroup::SPECIAL);
    m_push = special[css::sheet::FormulaMapGroupSpecialOffset::PUSH].Token.OpCode;
    m_name = special[css::sheet::FormulaMapGroupSpecialOffset::NAME].Token.OpCode;
}

std::vector<FormulaToken> FormulaTokens::read(const Sheet& sheet, document::Position position) const
{
    const auto cell = sheet->getCellByPosition(position.column, position.row);
    const int sheetIndex = as<css::sheet::XCellRangeAddressable>(sheet)->getRangeAddress().Sheet;
    std::vector<FormulaToken> formula;
    add(as<css::sheet::XFormulaTokens>(cell)->getTokens(), sheetIndex, 0, formula);
    return formula;
}

void FormulaTokens::add(const OfficeTokens& tokens, int sheetIndex, int depth,
                        std::vector<FormulaToken>& formula) const
{
    for (const css::sheet::FormulaToken& token : tokens) {
        css::sheet::ComplexReference range;
        if (token.OpCode == m_external) {
            formula.push_back(cellFunction(token.Data));
        } else if (token.OpCode == m_push && (token.Data >>= range)) {
            const bool isThreeD = sheetOf(range.Reference1, sheetIndex) != sheetOf(range.Reference2, sheetIndex);
            formula.push_back({Kind::Range, {}, isThreeD});
        } else if (const auto content = token.OpCode == m_name ? named(token.Data) : std::nullopt;
                   content && depth < mostNamesDeep) {
            formula.push_back({Kind::Open});
            add(*content, sheetIndex, depth + 1, formula);
            formula.push_back({Kind::Close});
        } else if (const auto known = m_known.find(token.OpCode); known != m_known.end()) {
            formula.push_back(known->second);
        }
    }
}

// What a name of the document or of one of its sheets stands for.
std::optional<FormulaTokens::OfficeTokens> FormulaTokens::named(const uno::Any& name) const
{
    css::sheet::NameToken token;
    if (!(name >>= token))
        return std::nullopt;
    const auto owner = token.Sheet < 0 ? as<css::beans::XPropertySet>(m_document)
                                       : as<css::beans::XPropertySet>(sheetAt(m_document, token.Sheet));
    const uno::Reference<css::sheet::XNamedRanges> ranges(owner->getPropertyValue("NamedRanges"),
                                                          uno::UNO_QUERY_THROW);
    for (const rtl::OUString& each : ranges->getElementNames()) {
        const uno::Reference<css::beans::XPropertySet> range(ranges->getByName(each), uno::UNO_QUERY_THROW);
        sal_Int32 index = -1;
        if ((range->getPropertyValue("TokenIndex") >>= index) && index == token.Index)
            return as<css::sheet::XFormulaTokens>(range)->getTokens();
    }
    return std::nullopt;
}

} // namespace gouji::calc
