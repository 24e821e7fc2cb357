# SPDX-License-Identifier: MPL-2.0
# Puts an extension together: package_file, package_library and package_template say what it holds, add_package
# makes a target of it. The files are laid out in the build's extension/unpacked/<name>, which LibreOffice also
# takes as it is (-env:BUNDLED_EXTENSIONS), and packed into the .oxt, the same bytes from the same input.

set(package_root "${PROJECT_BINARY_DIR}/extension/unpacked")
set(package_folder "${package_root}/gouji")
set(package_files "")

# package_file(<path in the package> [FROM <file>])
macro(package_file path)
    cmake_parse_arguments(packaged "" FROM "" ${ARGN})
    if(NOT packaged_FROM)
        set(packaged_FROM "${CMAKE_CURRENT_SOURCE_DIR}/${path}")
    endif()
    package_command("${path}" "${packaged_FROM}"
        "${CMAKE_COMMAND}" -E copy "${packaged_FROM}" "${package_folder}/${path}")
endmacro()

# package_library(<path in the package> FROM <target>): without symbols and debug information.
macro(package_library path from target)
    package_command("${path}" ${target}
        "${CMAKE_STRIP}" --strip-all -o "${package_folder}/${path}" "$<TARGET_FILE:${target}>")
endmacro()

# package_template(<path in the package> FROM <flat .fods>)
macro(package_template path from flat)
    set(packaged_script "${PROJECT_SOURCE_DIR}/cmake/flat_to_template.py")
    package_command("${path}" "${flat};${packaged_script}"
        "${Python3_EXECUTABLE}" -B "${packaged_script}" "${flat}" "${package_folder}/${path}")
endmacro()

# package_command(<path in the package> <what it is made from> <command>...)
macro(package_command path sources)
    get_filename_component(packaged_folder "${package_folder}/${path}" DIRECTORY)
    add_custom_command(OUTPUT "${package_folder}/${path}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${packaged_folder}"
        COMMAND ${ARGN}
        DEPENDS ${sources}
        VERBATIM)
    list(APPEND package_files "${path}")
endmacro()

# add_package(<target> <name of the .oxt>): properties PACKAGE and UNPACKED_ROOT tell where it lies.
function(add_package target name)
    set(package "${PROJECT_BINARY_DIR}/${name}")
    list(TRANSFORM package_files PREPEND "${package_folder}/" OUTPUT_VARIABLE files)
    add_custom_command(OUTPUT "${package}"
        COMMAND "${Python3_EXECUTABLE}" -B "${PROJECT_SOURCE_DIR}/cmake/package.py"
            "${package}" "${package_folder}" ${package_files}
        DEPENDS ${files} "${PROJECT_SOURCE_DIR}/cmake/package.py"
        COMMENT "Packing ${name}"
        VERBATIM)
    add_custom_target(${target} ALL DEPENDS "${package}")
    set_target_properties(${target} PROPERTIES PACKAGE "${package}" UNPACKED_ROOT "${package_root}")
endfunction()
