# SPDX-License-Identifier: MPL-2.0
# Finds LibreOffice with its SDK, and makes from them
#
#   LibreOfficeSdk::uno   the C++ headers of LibreOffice's API (made at build time: the SDK brings none), with
#                         the defines and libraries they need
#   libreoffice_add_types(<target> <idl file>...)
#                         a target with the headers of own IDL types; its property TYPE_LIBRARY names the
#                         .rdb file that holds them. The files lie as modules do, below the current folder.
#
# LIBREOFFICE_PROGRAM_DIR and LIBREOFFICE_SDK_DIR override where to look. Built for another machine, types and tools are
# still those of this one; the libraries are that machine's.
include(FindPackageHandleStandardArgs)

find_path(LIBREOFFICE_PROGRAM_DIR NAMES soffice.bin
    PATHS /usr/lib/libreoffice /usr/lib64/libreoffice /opt/libreoffice PATH_SUFFIXES program NO_DEFAULT_PATH
    NO_CMAKE_FIND_ROOT_PATH
    DOC "The folder of soffice and types.rdb")
find_path(LIBREOFFICE_SDK_DIR NAMES bin/cppumaker HINTS "${LIBREOFFICE_PROGRAM_DIR}/../sdk" NO_DEFAULT_PATH
    NO_CMAKE_FIND_ROOT_PATH
    DOC "The folder of LibreOffice's SDK")

# As the SDK's own settings have it.
if(WIN32)
    set(LibreOfficeSdk_NAMES isal icppu icppuhelper isalhelper)
    set(LibreOfficeSdk_DEFINES WIN32 WNT CPPU_ENV=mscx)
elseif(APPLE)
    set(LibreOfficeSdk_NAMES uno_sal uno_cppu uno_cppuhelpergcc3 uno_salhelpergcc3)
    set(LibreOfficeSdk_DEFINES UNX GCC MACOSX CPPU_ENV=gcc3)
else()
    set(LibreOfficeSdk_NAMES uno_sal uno_cppu uno_cppuhelpergcc3 uno_salhelpergcc3)
    set(LibreOfficeSdk_DEFINES UNX GCC LINUX CPPU_ENV=gcc3)
endif()
set(LibreOfficeSdk_LIBRARIES "")
foreach(name IN LISTS LibreOfficeSdk_NAMES)
    find_library(LIBREOFFICE_${name}_LIBRARY ${name} HINTS "${LIBREOFFICE_SDK_DIR}/lib" NO_DEFAULT_PATH)
    list(APPEND LibreOfficeSdk_LIBRARIES "${LIBREOFFICE_${name}_LIBRARY}")
    list(APPEND LibreOfficeSdk_LIBRARY_VARIABLES LIBREOFFICE_${name}_LIBRARY)
endforeach()

find_package_handle_standard_args(LibreOfficeSdk
    REQUIRED_VARS LIBREOFFICE_PROGRAM_DIR LIBREOFFICE_SDK_DIR ${LibreOfficeSdk_LIBRARY_VARIABLES}
    REASON_FAILURE_MESSAGE
        "Install libreoffice-calc and libreoffice-dev, or set LIBREOFFICE_PROGRAM_DIR and LIBREOFFICE_SDK_DIR")
if(NOT LibreOfficeSdk_FOUND)
    return()
endif()

set(LibreOfficeSdk_TYPES
    "${LIBREOFFICE_PROGRAM_DIR}/types.rdb" "${LIBREOFFICE_PROGRAM_DIR}/types/offapi.rdb")

if(NOT TARGET LibreOfficeSdk::uno)
    set(headers "${PROJECT_BINARY_DIR}/uno/office")
    add_custom_command(OUTPUT "${headers}.stamp"
        COMMAND "${LIBREOFFICE_SDK_DIR}/bin/cppumaker" -Gc "-O${headers}" ${LibreOfficeSdk_TYPES}
        COMMAND "${CMAKE_COMMAND}" -E touch "${headers}.stamp"
        DEPENDS ${LibreOfficeSdk_TYPES}
        COMMENT "Generating the headers of LibreOffice's API"
        VERBATIM)
    add_custom_target(libreoffice_headers DEPENDS "${headers}.stamp")

    add_library(libreoffice_uno INTERFACE)
    add_library(LibreOfficeSdk::uno ALIAS libreoffice_uno)
    add_dependencies(libreoffice_uno libreoffice_headers)
    target_compile_definitions(libreoffice_uno INTERFACE ${LibreOfficeSdk_DEFINES})
    target_include_directories(libreoffice_uno SYSTEM INTERFACE "${LIBREOFFICE_SDK_DIR}/include" "${headers}")
    target_link_libraries(libreoffice_uno INTERFACE ${LibreOfficeSdk_LIBRARIES})
endif()

function(libreoffice_add_types target)
    list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE idl_files)
    list(TRANSFORM LibreOfficeSdk_TYPES PREPEND -X OUTPUT_VARIABLE known_types)
    set(headers "${PROJECT_BINARY_DIR}/uno/${target}")
    set(type_library "${PROJECT_BINARY_DIR}/uno/${target}.rdb")
    add_custom_command(OUTPUT "${type_library}"
        COMMAND "${LIBREOFFICE_SDK_DIR}/bin/unoidl-write" ${LibreOfficeSdk_TYPES}
            "${CMAKE_CURRENT_SOURCE_DIR}" "${type_library}"
        COMMAND "${LIBREOFFICE_SDK_DIR}/bin/cppumaker" -Gc "-O${headers}" ${known_types} "${type_library}"
        DEPENDS ${idl_files} ${LibreOfficeSdk_TYPES}
        COMMENT "Generating the headers of ${target}"
        VERBATIM)
    add_custom_target(${target}_headers DEPENDS "${type_library}")

    add_library(${target} INTERFACE)
    add_dependencies(${target} ${target}_headers)
    target_include_directories(${target} SYSTEM INTERFACE "${headers}")
    target_link_libraries(${target} INTERFACE LibreOfficeSdk::uno)
    set_target_properties(${target} PROPERTIES TYPE_LIBRARY "${type_library}")
endfunction()
