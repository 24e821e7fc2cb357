# SPDX-License-Identifier: MPL-2.0
# Puts an extension together: package_file, package_library and package_template say what it holds, add_package
# makes a target of it. The files are laid out in the build's extension/unpacked/<name>, which LibreOffice also
# takes as it is (-env:BUNDLED_EXTENSIONS), and packed into the .oxt, the same bytes from the same input.

include(GoujiPlatform)

set(GOUJI_OTHER_PLATFORMS "" CACHE STRING
    "Folders <build>/extension/unpacked/gouji/<platform> of builds for other platforms, to go into the package as well")

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

# package_library(<path in the package> FROM <target>): without symbols and debug information, but for a debugger.
macro(package_library path from target)
    package_command("${path}" ${target}
        "${CMAKE_STRIP}" $<IF:$<CONFIG:Debug>,--strip-dwo,--strip-all> -o "${package_folder}/${path}" "$<TARGET_FILE:${target}>")
endmacro()

# package_platforms(<variable> <variable>): what description.xml and the manifest say of the platforms in the package.
function(package_platforms names_variable entries_variable)
    set(names ${package_platform})
    foreach(folder IN LISTS GOUJI_OTHER_PLATFORMS)
        get_filename_component(name "${folder}" NAME)
        list(APPEND names ${name})
    endforeach()
    set(entries "")
    foreach(name IN LISTS names)
        string(APPEND entries "  <manifest:file-entry manifest:full-path=\"${name}/gouji.components\"\n"
            "      manifest:media-type=\"application/vnd.sun.star.uno-components;platform=${name}\"/>\n"
            "  <manifest:file-entry manifest:full-path=\"${name}/gouji\"\n"
            "      manifest:media-type=\"application/vnd.sun.star.executable;platform=${name}\"/>\n")
    endforeach()
    string(STRIP "${entries}" entries)
    list(JOIN names "," names)
    set(${names_variable} "${names}" PARENT_SCOPE)
    set(${entries_variable} "${entries}" PARENT_SCOPE)
endfunction()

# package_other_platforms(<name>...): these files of every other platform, built before.
macro(package_other_platforms)
    foreach(packaged_platform_folder IN LISTS GOUJI_OTHER_PLATFORMS)
        get_filename_component(packaged_platform "${packaged_platform_folder}" NAME)
        foreach(packaged_name IN ITEMS ${ARGN})
            package_file("${packaged_platform}/${packaged_name}" FROM "${packaged_platform_folder}/${packaged_name}")
        endforeach()
    endforeach()
endmacro()

# package_template(<path in the package> FROM <flat .fods>)
macro(package_template path from flat)
    set(packaged_script "${PROJECT_SOURCE_DIR}/cmake/flat_to_template.py")
    package_command("${path}" "${flat};${packaged_script}"
        "${Python3_EXECUTABLE}" -B "${packaged_script}" "${flat}" "${package_folder}/${path}")
endmacro()

# package_help(): the pages that docs/make_help.py makes, all at once.
macro(package_help)
    find_program(CMARK_GFM cmark-gfm REQUIRED)
    set(help_script "${PROJECT_SOURCE_DIR}/docs/make_help.py")
    foreach(what IN ITEMS pages sources)
        execute_process(COMMAND "${Python3_EXECUTABLE}" -B "${help_script}" --list-${what}
            OUTPUT_VARIABLE help_${what} OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        string(REPLACE "\n" ";" help_${what} "${help_${what}}")
    endforeach()
    list(TRANSFORM help_sources PREPEND "${PROJECT_SOURCE_DIR}/")
    # Which pages there are depends on them.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${help_sources})
    list(TRANSFORM help_pages PREPEND "help/")
    list(TRANSFORM help_pages PREPEND "${package_folder}/" OUTPUT_VARIABLE help_files)
    add_custom_command(OUTPUT ${help_files}
        COMMAND "${Python3_EXECUTABLE}" -B "${help_script}" "${CMARK_GFM}" "${package_folder}/help"
        DEPENDS ${help_sources}
        COMMENT "Writing the help"
        VERBATIM)
    list(APPEND package_files ${help_pages})
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

# add_package(<target> <name of the .oxt>): properties PACKAGE and UNPACKED_ROOT tell where it lies, PLATFORM what was
# built here, PLATFORMS all it is for.
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
    package_platforms(platforms entries)
    set_target_properties(${target} PROPERTIES PACKAGE "${package}" UNPACKED_ROOT "${package_root}"
        PLATFORM "${package_platform}" PLATFORMS "${platforms}")
endfunction()
