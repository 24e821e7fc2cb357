// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/limits.hpp"
#include "files/office/office_format.hpp"
#include "sandbox/work_folder.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace gouji::files {

// What an office made of a file. The file goes with its last owner.
using ConvertedFile = std::shared_ptr<const std::filesystem::path>;

// Where and how an office works.
struct OfficePlace {
    std::filesystem::path program;
    const sandbox::WorkFolder& folder;
    std::filesystem::path profile; // in the folder, and of one office at a time
    const Limits& limits;
    const std::function<bool()>& isCancelled;
    const std::function<bool()>& isFull; // a batch with something converted ends then; the rest is not reached
};

// What became of a file in a batch.
enum class Fate {
    Converted,
    Failed, // nothing came of it
    TookTooLong,
    EndedOffice, // or was in hand when something else did
    NotReached,
    NoOffice, // could not even convert what we wrote ourselves
};

// Starts an office that converts so many files, one after the other, and ends it. Each that is converted is handed
// over at once, with its number. Returns what became of each.
std::vector<Fate> convertBatch(const OfficePlace& place, OfficeFamily family,
                               const std::vector<std::filesystem::path>& files,
                               const std::function<void(std::size_t, ConvertedFile)>& onConverted);

} // namespace gouji::files
