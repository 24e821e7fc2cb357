# SPDX-License-Identifier: MPL-2.0
# The platforms of LibreOffice are named by system and processor.
if(WIN32)
    set(package_platform windows_x86_64)
elseif(APPLE)
    string(REPLACE arm64 aarch64 package_platform "macosx_${CMAKE_SYSTEM_PROCESSOR}")
else()
    string(TOLOWER "linux_${CMAKE_SYSTEM_PROCESSOR}" package_platform)
endif()
