// SPDX-License-Identifier: MPL-2.0
// Boost's JSON library, compiled here: the system's libboost_json.a is not position independent, so it cannot go
// into the extension.
#include <boost/json/src.hpp>
