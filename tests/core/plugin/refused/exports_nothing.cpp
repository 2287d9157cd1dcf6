// SPDX-License-Identifier: MIT
extern "C" __attribute__((visibility("default"))) int answer_of_some_library();

/// A library of something else.
extern "C" int answer_of_some_library() {
    return 42;
}
