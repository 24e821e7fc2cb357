// SPDX-License-Identifier: MPL-2.0
#include "core/wording/report_names.hpp"

#include <algorithm>
#include <filesystem>

namespace gouji::wording {

std::string reportName(const Validation& validation, const Messages& messages, const std::string& file)
{
    const reports::Report& report = validation.report;
    const std::string stem = std::filesystem::path(file).stem().string();
    const std::string year =
        report.year ? messages.text("report.year", {{"year", std::to_string(*report.year)}}) : std::string();
    std::string name;
    for (const std::string& part :
         {report.agency.empty() ? stem : report.agency, !report.agency.empty() && year.empty() ? stem : year,
          validation.edition->form().name.in(messages.language())}) {
        if (!part.empty())
            name += (name.empty() ? "" : messages.text("report.separator")) + part;
    }
    return name;
}

std::vector<std::string> reportNames(const std::vector<Validation>& validations, const Messages& messages,
                                     const std::string& file)
{
    std::vector<std::string> plain;
    plain.reserve(validations.size());
    for (const Validation& validation : validations)
        plain.push_back(reportName(validation, messages, file));
    std::vector<std::string> names = plain;
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (std::ranges::count(plain, plain[index]) == 1)
            continue;
        const reports::Table& first = validations[index].report.tables.front();
        names[index] = messages.text(
            "report.name-with-place",
            {{"name", plain[index]}, {"sheet", first.sheet}, {"address", document::addressOf(first.range.first)}});
    }
    return names;
}

} // namespace gouji::wording
