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

rtl::OUString textOf(const Document& document, const rtl::OUString& name)
{
    const auto properties = as<css::beans::XPropertySet>(propertiesOf(document));
    rtl::OUString text;
    if (properties->getPropertySetInfo()->hasPropertyByName(name))
        properties->getPropertyValue(name) >>= text;
    return text;
}

// An empty text is as good as no property: then the document holds none.
void write(const Document& document, const rtl::OUString& name, const rtl::OUString& text)
{
    const auto container = propertiesOf(document);
    const auto properties = as<css::beans::XPropertySet>(container);
    const bool exists = properties->getPropertySetInfo()->hasPropertyByName(name);
    if (exists && text.isEmpty())
        container->removeProperty(name);
    else if (exists)
        properties->setPropertyValue(name, uno::Any(text));
    else if (!text.isEmpty())
        container->addProperty(name, css::beans::PropertyAttribute::REMOVABLE, uno::Any(text));
    as<css::util::XModifiable>(document)->setModified(true);
}

// The change of a property, in the document's list of what can be undone.
class PropertyChange final : public interop::Component<css::document::XUndoAction> {
public:
    PropertyChange(const Document& document, const rtl::OUString& name, const std::string& title,
                   const rtl::OUString& before, const rtl::OUString& after, std::function<void()> changed)
        : m_document(document),
          m_name(name),
          m_title(interop::toUno(title)),
          m_before(before),
          m_after(after),
          m_changed(std::move(changed))
    {}

    rtl::OUString SAL_CALL getTitle() override { return m_title; }
    void SAL_CALL undo() override { put(m_before); }
    void SAL_CALL redo() override { put(m_after); }

private:
    void put(const rtl::OUString& text)
    {
        write(m_document, m_name, text);
        m_changed();
    }

    const Document m_document;
    const rtl::OUString m_name;
    const rtl::OUString m_title;
    const rtl::OUString m_before;
    const rtl::OUString m_after;
    const std::function<void()> m_changed;
};

} // namespace

std::optional<Message> setProperty(const Document& document, std::string_view property, const std::string& text,
                                   const std::string& undoName, std::function<void()> changed)
{
    if (auto refusal = refusalOf(document))
        return refusal;
    const rtl::OUString name = interop::toUno(property);
    const rtl::OUString before = textOf(document, name);
    const rtl::OUString after = interop::toUno(text);
    if (before == after)
        return std::nullopt;
    const uno::Reference<css::document::XUndoAction> change(
        new PropertyChange(document, name, undoName, before, after, std::move(changed)));
    write(document, name, after);
    as<css::document::XUndoManagerSupplier>(document)->getUndoManager()->addUndoAction(change);
    return std::nullopt;
}

std::string propertyOf(const Document& document, std::string_view property)
{
    return interop::toUtf8(textOf(document, interop::toUno(property)));
}

} // namespace gouji::calc
