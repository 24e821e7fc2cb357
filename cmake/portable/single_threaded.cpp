// SPDX-License-Identifier: MPL-2.0
// The C++ headers of our compiler ask glibc 2.32 and newer whether the process has one thread only, to save
// themselves atomic operations. Where programs are linked with an older one, the answer is no, which is always
// right.
extern "C" {
extern char __libc_single_threaded;
char __libc_single_threaded = 0;
}
