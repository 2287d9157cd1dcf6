# SPDX-License-Identifier: MIT

set(WEFT_PLUGIN_MAP "${CMAKE_CURRENT_LIST_DIR}/plugin.map")

# weft_add_plugin(my_plugin SOURCES my_plugin.cpp)
#
# One plugin: a library my_plugin.so that exports the one symbol of <weft/plugin.h> and hides all else, the C++ library
# it may have been linked with included. What it lacks is missing at the link and not when somebody loads it.
function(weft_add_plugin name)
    cmake_parse_arguments(PARSE_ARGV 1 plugin "" "" "SOURCES")
    if(plugin_UNPARSED_ARGUMENTS OR NOT plugin_SOURCES)
        message(FATAL_ERROR "${name}: write weft_add_plugin(${name} SOURCES files)")
    endif()
    add_library(${name} MODULE ${plugin_SOURCES})
    target_link_libraries(${name} PRIVATE weft::plugin-sdk)
    target_link_options(${name} PRIVATE "LINKER:--version-script=${WEFT_PLUGIN_MAP}")
    get_target_property(sanitizers ${name} LINK_OPTIONS)
    if(NOT sanitizers MATCHES "-fsanitize") # whose functions come from the program that loads it
        target_link_options(${name} PRIVATE "LINKER:--no-undefined")
    endif()
    set_target_properties(${name} PROPERTIES PREFIX "" CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
        LINK_DEPENDS "${WEFT_PLUGIN_MAP}")
endfunction()
