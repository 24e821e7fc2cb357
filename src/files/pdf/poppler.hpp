// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "files/limits.hpp"
#include "sandbox/work_folder.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace gouji::files {

// Poppler's programs over one file, each under limits.
class Poppler {
public:
    // Those installed: in the folder that GOUJI_POPPLER names, else in the path. A problem where they are not.
    static Result<Poppler> over(const std::filesystem::path& file, const Limits& limits);

    // What `pdftotext -tsv` says of the first pages, as many as a report may have.
    Result<std::string> words() const;
    // Pictures of the pages as far as words tell of them, in shades of grey, a pixel a point.
    Result<std::string> pictures() const;

private:
    struct Run {
        const char* program;
        std::vector<std::string> options;
    };

    Poppler(std::filesystem::path programs, std::filesystem::path file, const Limits& limits,
            std::unique_ptr<sandbox::WorkFolder> folder)
        : m_programs(std::move(programs)),
          m_file(std::move(file)),
          m_limits(limits),
          m_folder(std::move(folder))
    {}

    Result<std::string> run(const Run& run) const;

    std::filesystem::path m_programs;
    std::filesystem::path m_file;
    Limits m_limits;
    std::unique_ptr<sandbox::WorkFolder> m_folder;
};

} // namespace gouji::files
