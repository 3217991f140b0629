# SPDX-License-Identifier: MIT
# Run by CPack when the packages are made, to pack two of them again: in CPack's archives files are in the order of the folder,
# belong to whoever has built them, and carry marks of that one's umask.
find_program(tar tar REQUIRED)
find_program(gzip gzip REQUIRED)
foreach(archive IN LISTS CPACK_PACKAGE_FILES)
    set(folder "${archive}.unpacked")
    file(REMOVE_RECURSE "${folder}")
    if(archive MATCHES "\\.tar\\.gz$")
        file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${folder}")
        file(GLOB top RELATIVE "${folder}" "${folder}/*")
        execute_process(COMMAND "${tar}" --create --directory "${folder}" --format=gnu --sort=name --numeric-owner
                --owner=0 --group=0 --mode=u+rw,go=rX "--mtime=@$ENV{SOURCE_DATE_EPOCH}" ${top}
            COMMAND "${gzip}" --best --no-name
            OUTPUT_FILE "${archive}" COMMAND_ERROR_IS_FATAL ANY)
    elseif(archive MATCHES "\\.deb$")
        find_program(dpkg_deb dpkg-deb REQUIRED)
        execute_process(COMMAND "${dpkg_deb}" --raw-extract "${archive}" "${folder}" COMMAND_ERROR_IS_FATAL ANY)
        file(CHMOD_RECURSE "${folder}" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
            WORLD_READ WORLD_EXECUTE)
        execute_process(COMMAND "${dpkg_deb}" --root-owner-group -Zxz --build "${folder}" "${archive}"
            OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    endif()
    file(REMOVE_RECURSE "${folder}")
endforeach()
