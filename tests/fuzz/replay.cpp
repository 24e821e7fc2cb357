// SPDX-License-Identifier: MPL-2.0
#include "fuzz/target.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

// Runs a target over the files of a corpus, without a fuzzer: what once went wrong must not go wrong again.
int main(int argc, char** argv)
{
    std::size_t count = 0;
    for (int index = 1; index < argc; ++index) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[index])) {
            std::ifstream stream(entry.path(), std::ios::binary);
            const std::string input{std::istreambuf_iterator<char>(stream), {}};
            std::cout << entry.path().filename().string() << std::endl;
            gouji::fuzz::run(input);
            ++count;
        }
    }
    return count > 0 ? 0 : 1;
}
