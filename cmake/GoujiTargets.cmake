# SPDX-License-Identifier: MPL-2.0
# What every target of the project has in common, and the two ways to make one.

find_package(Boost 1.81 REQUIRED)

add_library(gouji_settings INTERFACE)
target_compile_features(gouji_settings INTERFACE cxx_std_20)
if(MSVC)
    target_compile_options(gouji_settings INTERFACE /W4 /WX /utf-8 /permissive- /bigobj)
else()
    target_compile_options(gouji_settings INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
        -fvisibility=hidden -fvisibility-inlines-hidden)
endif()
target_include_directories(gouji_settings INTERFACE "${PROJECT_SOURCE_DIR}/src")
set_property(TARGET gouji_settings PROPERTY INTERFACE_POSITION_INDEPENDENT_CODE ON)

# gouji_add_library(<name> <source>...): a static library of ours. Position independent, for the extension.
function(gouji_add_library name)
    add_library(${name} STATIC ${ARGN})
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF)
    target_link_libraries(${name} PUBLIC gouji_settings)
endfunction()

# gouji_embed_text(<target> <function> <file>...): compiles text files into <target>. The generated function
# `std::span<const gouji::EmbeddedText> gouji::embedded::<function>()` gives them with their names, which are
# relative to the project's root. Declared in core/embedded_text.hpp.
function(gouji_embed_text target function)
    set(body "")
    foreach(file IN LISTS ARGN)
        set(path "${PROJECT_SOURCE_DIR}/${file}")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
        file(READ "${path}" text)
        string(APPEND body "    {\"${file}\", R\"gouji(${text})gouji\"},\n")
    endforeach()
    set(generated "${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp")
    file(CONFIGURE OUTPUT "${generated}" @ONLY CONTENT
"#include \"core/embedded_text.hpp\"

namespace gouji::embedded {

std::span<const EmbeddedText> @function@()
{
    static constexpr EmbeddedText texts[] = {
@body@    };
    return texts;
}

} // namespace gouji::embedded
")
    target_sources(${target} PRIVATE "${generated}")
endfunction()
