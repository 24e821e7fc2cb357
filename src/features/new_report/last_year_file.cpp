// SPDX-License-Identifier: MPL-2.0
#include "features/new_report/last_year_file.hpp"

#include "core/text/ascii.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/interop/file_picker.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>

#include <string_view>

namespace gouji::new_report {
namespace {

bool isOfKnownKind(std::string_view name)
{
    const auto dot = name.rfind('.');
    if (dot == name.npos || name.starts_with('.'))
        return false;
    const std::string ending = text::lowerCase(name.substr(dot));
    std::string pattern("*");
    pattern.append(ending).append(";");
    std::string patterns(interop::reportPatterns);
    patterns.append(";");
    return patterns.find(pattern) != std::string::npos;
}

} // namespace

std::string lastYearFileIn(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const std::string& folderUrl, int year)
{
    return interop::guarded(
        "looking for last year's report",
        [&]() -> std::string {
            const auto files = css::ucb::SimpleFileAccess::create(context);
            const rtl::OUString folder = interop::toUno(folderUrl);
            if (!files->isFolder(folder))
                return {};
            std::string found;
            for (const rtl::OUString& each : files->getFolderContents(folder, false)) {
                const std::string url = interop::toUtf8(each);
                const std::string name = calc::fileNameOf(url);
                if (!isOfKnownKind(name) || name.find(std::to_string(year)) == std::string::npos)
                    continue;
                if (!found.empty())
                    return {};
                found = url;
            }
            return found;
        },
        [](const std::string&) { return std::string(); });
}

} // namespace gouji::new_report
