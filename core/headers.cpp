// SPDX-License-Identifier: MIT
// Carries the headers that core/CMakeLists.txt compiles beforehand.
