// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/byte_source.hpp"
#include "files/limits.hpp"

#include <string>

namespace gouji::files {

// The bytes of an XML document in an encoding that the parser knows. What is in another, such as GBK, is converted
// as a whole.
class XmlInput : public ByteSource {
public:
    // The source outlives this one.
    static Result<XmlInput> of(ByteSource& source, const Limits& limits);

    // The encoding that overrides what the bytes declare; null where the declaration counts.
    const char* encoding() const { return m_isConverted ? "UTF-8" : nullptr; }

    Result<std::size_t> read(std::span<char> buffer) override;

private:
    explicit XmlInput(ByteSource& source) : m_source(source) {}

    Result<void> takeBeginning();

    ByteSource& m_source;
    std::string m_taken; // from the source already
    std::size_t m_given = 0;
    bool m_isConverted = false;
};

} // namespace gouji::files
