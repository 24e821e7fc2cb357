// SPDX-License-Identifier: MPL-2.0
#include "session/validated_document.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/frame/XModel.hpp>

namespace gouji::session {

std::string ValidatedDocument::url() const
{
    return interop::toUtf8(calc::as<css::frame::XModel>(document)->getURL());
}

} // namespace gouji::session
