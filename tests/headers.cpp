// SPDX-License-Identifier: MIT
// Carries the headers that tests/CMakeLists.txt compiles beforehand.
