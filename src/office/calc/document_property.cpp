// SPDX-License-Identifier: MPL-2.0
#include "office/calc/document_property.hpp"

#include "office/calc/cell_changes.hpp"
#include "office/interop/component.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <utility>

namespace gouji::calc {
namespace {

namespace uno = css::uno;

uno::Reference<css::beans::XPropertyContainer> propertiesOf(const Document& document)
{
    return as<css::document::XDocumentPropertiesSupplier>(document)
        ->getDocumentProperties()
        ->getUserDefinedProperties();
}

std::string textOf(const Document& document, std::string_view property)
{
    const rtl::OUString name = interop::toUno(property);
    const auto properties = as<css::beans::XPropertySet>(propertiesOf(document));
    rtl::OUString text;
    if (properties->getPropertySetInfo()->hasPropertyByName(name))
        properties->getPropertyValue(name) >>= text;
    return interop::toUtf8(text);
}

// The change of a property, in the document's list of what can be undone.
class PropertyChange final : public interop::Component<css::document::XUndoAction> {
public:
    PropertyChange(const Document& document, std::string name, const std::string& title, std::string before,
                   std::string after, std::function<void()> changed)
        : m_document(document),
          m_name(std::move(name)),
          m_title(interop::toUno(title)),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_changed(std::move(changed))
    {}

    rtl::OUString SAL_CALL getTitle() override { return m_title; }
    void SAL_CALL undo() override { put(m_before); }
    void SAL_CALL redo() override { put(m_after); }

private:
    void put(const std::string& text)
    {
        writeProperty(m_document, m_name, text);
        as<css::util::XModifiable>(m_document)->setModified(true);
        m_changed();
    }

    const Document m_document;
    const std::string m_name;
    const rtl::OUString m_title;
    const std::string m_before;
    const std::string m_after;
    const std::function<void()> m_changed;
};

} // namespace

void writeProperty(const Document& document, std::string_view property, const std::string& text)
{
    const rtl::OUString name = interop::toUno(property);
    const auto container = propertiesOf(document);
    const auto properties = as<css::beans::XPropertySet>(container);
    const bool exists = properties->getPropertySetInfo()->hasPropertyByName(name);
    if (exists && text.empty())
        container->removeProperty(name);
    else if (exists)
        properties->setPropertyValue(name, uno::Any(interop::toUno(text)));
    else if (!text.empty())
        container->addProperty(name, css::beans::PropertyAttribute::REMOVABLE, uno::Any(interop::toUno(text)));
}

std::optional<Message> setProperty(const Document& document, std::string_view property, const std::string& text,
                                   const std::string& undoName, std::function<void()> changed)
{
    if (auto refusal = refusalOf(document))
        return refusal;
    const std::string before = textOf(document, property);
    if (before == text)
        return std::nullopt;
    const uno::Reference<css::document::XUndoAction> change(
        new PropertyChange(document, std::string(property), undoName, before, text, std::move(changed)));
    writeProperty(document, property, text);
    as<css::util::XModifiable>(document)->setModified(true);
    as<css::document::XUndoManagerSupplier>(document)->getUndoManager()->addUndoAction(change);
    return std::nullopt;
}

std::string propertyOf(const Document& document, std::string_view property)
{
    return textOf(document, property);
}

} // namespace gouji::calc
