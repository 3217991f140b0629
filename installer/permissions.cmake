# SPDX-License-Identifier: MIT
# Run by CPack before it packs what was installed: folders are as open as they should be, whatever the umask of whoever builds.
file(CHMOD_RECURSE "${CPACK_TEMPORARY_DIRECTORY}" DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
