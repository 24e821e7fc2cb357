// SPDX-License-Identifier: MPL-2.0
#include "features/submission/submission_record.hpp"

#include "core/records/digest.hpp"
#include "core/records/sidecar.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

#include <array>
#include <ctime>

namespace gouji::submission {
namespace {

namespace uno = css::uno;

// ISO 8601, with its offset from UTC.
std::string now()
{
    const std::time_t time = std::time(nullptr);
    std::tm local{};
    localtime_r(&time, &local);
    std::array<char, 40> text{};
    const std::string_view written(text.data(),
                                   std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &local));
    // The standard function writes +0800, the standard wants +08:00.
    return std::string(written.substr(0, written.size() - 2))
        .append(":")
        .append(written.substr(written.size() - 2));
}

std::string bytesOf(const std::string& url, const uno::Reference<uno::XComponentContext>& context)
{
    const auto stream = css::ucb::SimpleFileAccess::create(context)->openFileRead(interop::toUno(url));
    std::string bytes;
    uno::Sequence<sal_Int8> piece;
    constexpr sal_Int32 atOnce = 1 << 20;
    while (const sal_Int32 count = stream->readBytes(piece, atOnce))
        bytes.append(reinterpret_cast<const char*>(piece.getConstArray()), static_cast<std::size_t>(count));
    return bytes;
}

void writeText(const std::string& text, const std::string& url,
               const uno::Reference<uno::XComponentContext>& context)
{
    const auto pipe = css::io::TempFile::create(context);
    pipe->getOutputStream()->writeBytes(
        {reinterpret_cast<const sal_Int8*>(text.data()), static_cast<sal_Int32>(text.size())});
    pipe->seek(0);
    css::ucb::SimpleFileAccess::create(context)->writeFile(interop::toUno(url), pipe->getInputStream());
}

// The folder of a file, with the slash at its end.
std::string folderOf(const std::string& url) { return url.substr(0, url.rfind('/') + 1); }

} // namespace

std::vector<records::Record> recordsOf(const std::vector<Validation>& validations)
{
    std::vector<records::Record> records;
    const std::string time = now();
    for (const Validation& validation : validations)
        records.push_back(records::recordOf(validation, time, "Gouji " GOUJI_VERSION));
    return records;
}

std::string sidecarUrl(const std::string& url)
{
    return folderOf(url) + records::sidecarNameOf(url.substr(url.rfind('/') + 1));
}

std::optional<Message> writeRecord(const std::vector<records::Record>& records, const std::string& url,
                                   const uno::Reference<uno::XComponentContext>& context)
{
    const std::string name = calc::fileNameOf(url);
    try {
        const std::string digest = records::digestOf(bytesOf(url, context));
        writeText(records::toSidecar(records, {name, digest}), sidecarUrl(url), context);
    } catch (const uno::Exception&) {
        return Message{"submission.record-not-written",
                       {{"file", name}, {"record", records::sidecarNameOf(name)}}};
    }
    return std::nullopt;
}

} // namespace gouji::submission
