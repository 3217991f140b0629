# SPDX-License-Identifier: MIT
# Run by CPack when the packages are made: CPack's archive holds the files in the order of the folder, and as those of
# whoever has built it.
find_program(tar tar REQUIRED)
find_program(gzip gzip REQUIRED)
foreach(archive IN LISTS CPACK_PACKAGE_FILES)
    if(archive MATCHES "\\.tar\\.gz$")
        set(folder "${archive}.unpacked")
        file(REMOVE_RECURSE "${folder}")
        file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${folder}")
        file(GLOB top RELATIVE "${folder}" "${folder}/*")
        execute_process(COMMAND "${tar}" --create --directory "${folder}" --format=gnu --sort=name --numeric-owner
                --owner=0 --group=0 "--mtime=@$ENV{SOURCE_DATE_EPOCH}" ${top}
            COMMAND "${gzip}" --best --no-name
            OUTPUT_FILE "${archive}" COMMAND_ERROR_IS_FATAL ANY)
        file(REMOVE_RECURSE "${folder}")
    endif()
endforeach()
