# SPDX-License-Identifier: MIT
# Two builds of one commit make the same packages, wherever and whenever. The one time that anything carries is that of the
# commit, or SOURCE_DATE_EPOCH where that is set. That the compiler names no folder is seen to at the top, and the archives
# get their order and their owner in repack.cmake, and folders their permissions in permissions.cmake.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(GRANTRY_TIME "$ENV{SOURCE_DATE_EPOCH}")
else()
    find_program(GIT_PROGRAM git)
    if(GIT_PROGRAM)
        execute_process(COMMAND "${GIT_PROGRAM}" log -1 --format=%ct WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
            OUTPUT_VARIABLE GRANTRY_TIME OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
endif()
if(NOT GRANTRY_TIME)
    string(TIMESTAMP GRANTRY_TIME %s UTC)
    message(STATUS "Neither SOURCE_DATE_EPOCH nor a commit tells a time: packages carry that of now")
endif()

# For rcc and help2man, ...
set_property(GLOBAL PROPERTY RULE_LAUNCH_CUSTOM "\"${CMAKE_COMMAND}\" -E env SOURCE_DATE_EPOCH=${GRANTRY_TIME}")
# ... and for CPack, dpkg-deb and rpmbuild.
file(CONFIGURE OUTPUT cpack-project.cmake CONTENT [[
set(ENV{SOURCE_DATE_EPOCH} @GRANTRY_TIME@)
set(ENV{TZ} UTC)
set(ENV{LC_ALL} C.UTF-8)
]] @ONLY)
