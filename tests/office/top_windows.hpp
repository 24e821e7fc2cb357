// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace gouji::office {

// The windows that an office shows, as a list says that is kept within the office.
class TopWindows {
public:
    // Follows them from now on.
    explicit TopWindows(const css::uno::Reference<css::uno::XComponentContext>& office);
    // Before the office ends.
    void leave() const;

    // The oldest first.
    std::vector<css::uno::Reference<css::awt::XTopWindow>> shown() const;

private:
    css::uno::Reference<css::task::XJob> m_list;
};

} // namespace gouji::office
