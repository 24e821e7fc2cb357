// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/byte_source.hpp"
#include "files/input/time_limit.hpp"

namespace gouji::files {

// The bytes of another source, until the time for them is over: whoever parses piece by piece is stopped as well.
class TimedSource : public ByteSource {
public:
    // The other source outlives this one.
    TimedSource(ByteSource& source, TimeLimit time) : m_source(source), m_time(time) {}

    Result<std::size_t> read(std::span<char> buffer) override
    {
        if (m_time.isOver())
            return Problem{{}, {}, {"file.takes-too-long", {}}};
        return m_source.read(buffer);
    }

private:
    ByteSource& m_source;
    TimeLimit m_time;
};

} // namespace gouji::files
