# SPDX-License-Identifier: MPL-2.0
# For programs that run on desktops as old as Debian 11, on this machine's processor or another. The presets say which
# in GOUJI_PROCESSOR, and in GOUJI_SYSROOT where make_sysroot put what they are linked with.
#
# What a program asks for is decided where it is linked. So this machine's processor compiles with this machine's own
# headers, and tests/package looks at the result; another processor has none here but the sysroot's.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES GOUJI_PROCESSOR GOUJI_SYSROOT)

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR "${GOUJI_PROCESSOR}")
set(CMAKE_LIBRARY_ARCHITECTURE "${GOUJI_PROCESSOR}-linux-gnu")
set(CMAKE_FIND_ROOT_PATH "${GOUJI_SYSROOT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_SKIP_RPATH ON)

set(sysroot_libraries "${GOUJI_SYSROOT}/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}"
    "${GOUJI_SYSROOT}/lib/${CMAKE_LIBRARY_ARCHITECTURE}")
# A compiler for its own machine would find that machine's libraries before those of the sysroot.
list(TRANSFORM sysroot_libraries PREPEND -B OUTPUT_VARIABLE link_flags)
list(JOIN link_flags " " link_flags)
set(CMAKE_EXE_LINKER_FLAGS_INIT "${link_flags}")
set(CMAKE_SHARED_LINKER_FLAGS_INIT "${link_flags}")
set(CMAKE_MODULE_LINKER_FLAGS_INIT "${link_flags}")

# Tests run with the libraries of the sysroot: they show what happens on an old desktop.
if(GOUJI_PROCESSOR STREQUAL CMAKE_HOST_SYSTEM_PROCESSOR)
    set(CMAKE_SYSROOT_LINK "${GOUJI_SYSROOT}")
    set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE NEVER)
    set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE NEVER)
    if(GOUJI_PROCESSOR STREQUAL "aarch64")
        set(loader "${GOUJI_SYSROOT}/lib/ld-linux-aarch64.so.1")
    else()
        set(loader "${GOUJI_SYSROOT}/lib64/ld-linux-x86-64.so.2")
    endif()
    list(JOIN sysroot_libraries ":" sysroot_libraries)
    # What converts encodings belongs to the C library, too.
    set(CMAKE_CROSSCOMPILING_EMULATOR env "GCONV_PATH=${GOUJI_SYSROOT}/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/gconv"
        "${loader}" --library-path "${sysroot_libraries}:${GOUJI_SYSROOT}/usr/lib/libreoffice/program")
else()
    set(CMAKE_CXX_COMPILER "${GOUJI_PROCESSOR}-linux-gnu-g++-12")
    set(CMAKE_SYSROOT "${GOUJI_SYSROOT}")
    set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
    set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
    set(CMAKE_CROSSCOMPILING_EMULATOR "qemu-${GOUJI_PROCESSOR}-static" -L "${GOUJI_SYSROOT}"
        -E LD_LIBRARY_PATH=/usr/lib/libreoffice/program)
endif()
