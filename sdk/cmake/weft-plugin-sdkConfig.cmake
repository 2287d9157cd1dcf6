# SPDX-License-Identifier: MIT
include("${CMAKE_CURRENT_LIST_DIR}/weft-plugin-sdkTargets.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/weft_add_plugin.cmake")
