// SPDX-License-Identifier: MPL-2.0
#include "office/program/own_program.hpp"

#include "office/interop/text.hpp"
#include "sandbox/program_search.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <rtl/uri.hxx>

#include <string_view>

namespace gouji::program {
namespace {

constexpr std::string_view fileScheme = "file://";

// Starts a program that has lost its permission to be executed, as some installers leave it.
constexpr const char* loaders[] = {"/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"};

} // namespace

std::optional<std::filesystem::path> pathOf(const std::string& url)
{
    if (!url.starts_with("file:///") || url.starts_with("file:////"))
        return std::nullopt;
    const rtl::OUString path = rtl::Uri::decode(interop::toUno(url.substr(fileScheme.size())),
                                                rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
    return interop::toUtf8(path);
}

std::vector<std::string> ownProgram(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    const rtl::OUString package =
        css::deployment::PackageInformationProvider::get(context)->getPackageLocation("org.gouji.calc");
    const auto folder = pathOf(interop::toUtf8(package));
    std::error_code error;
    const auto program = folder ? *folder / GOUJI_PLATFORM / "gouji" : std::filesystem::path();
    if (!std::filesystem::is_regular_file(program, error))
        return {};
    if (sandbox::isProgram(program))
        return {program.string()};
    for (const char* loader : loaders)
        if (sandbox::isProgram(loader))
            return {loader, program.string()};
    return {};
}

} // namespace gouji::program
