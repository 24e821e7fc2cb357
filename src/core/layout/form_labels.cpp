// SPDX-License-Identifier: MPL-2.0
#include "core/layout/form_labels.hpp"

#include "core/text/label_key.hpp"

#include <algorithm>
#include <string_view>

namespace gouji::layout {
namespace {

FormBlock::Label labelOf(const std::vector<std::string>& labels)
{
    FormBlock::Label label;
    label.keys.push_back(pieceKey(labels.back()));
    if (const std::string withoutNote = text::labelKey(labels.back()); withoutNote != label.keys.front())
        label.keys.push_back(withoutNote);
    for (std::size_t level = 0; level + 1 < labels.size(); ++level)
        label.outer.push_back(pieceKey(labels[level]));
    return label;
}

FormBlock blockOf(const forms::BlockDefinition& definition)
{
    FormBlock block{definition.layout == forms::BlockDefinition::Layout::SingleRow,
                    pieceKey(definition.heading),
                    pieceKey(definition.corner),
                    {},
                    {}};
    for (const forms::ColumnDefinition& column : definition.columns)
        block.columns.push_back(labelOf(column.labels));
    for (const forms::RowDefinition& row : definition.rows) {
        FormBlock::Row made{labelOf(row.labels), {}};
        for (std::size_t index = 0; index < definition.rows.size(); ++index) {
            if (std::ranges::count(row.replaces, definition.rows[index].code) > 0)
                made.replaces.push_back(index);
        }
        block.rows.push_back(std::move(made));
    }
    return block;
}

} // namespace

std::vector<Form> formsOf(const packs::Catalogue& catalogue)
{
    std::vector<Form> made;
    for (const packs::Edition& edition : catalogue.editions) {
        Form& form = made.emplace_back();
        for (const forms::TableDefinition& table : edition.form().tables) {
            for (const forms::BlockDefinition& block : table.blocks)
                form.push_back(blockOf(block));
        }
    }
    std::ranges::reverse(made);
    return made;
}

const std::vector<Form>& officialForms()
{
    static const std::vector<Form> forms = formsOf(packs::builtInCatalogue());
    return forms;
}

bool isRowLabel(std::string_view text, const std::vector<Form>& forms)
{
    const std::string key = pieceKey(text);
    const auto isOne = [&](const FormBlock::Row& row) {
        return std::ranges::count(row.label.keys, key) > 0 || std::ranges::count(row.label.outer, key) > 0;
    };
    return std::ranges::any_of(forms, [&](const Form& form) {
        return std::ranges::any_of(form,
                                   [&](const FormBlock& block) { return std::ranges::any_of(block.rows, isOne); });
    });
}

std::string pieceKey(std::string_view text)
{
    if (text.empty())
        return {};
    // A note in brackets ends a text; here another letter follows it.
    std::string key = text::labelKey(std::string(text) + "x");
    key.pop_back();
    return key;
}

} // namespace gouji::layout
