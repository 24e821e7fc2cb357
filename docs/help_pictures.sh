#!/bin/bash
# SPDX-License-Identifier: MPL-2.0
# Takes the pictures of the help's first steps anew, in both languages.
#
#   help_pictures.sh EXTENSIONS
#
# EXTENSIONS is a folder with unpacked extensions. Needs what screenshot.sh needs.
set -euo pipefail

if [ $# -ne 1 ]; then
    sed -n 's/^#   //p' "$0" >&2
    exit 64
fi
extensions=$1
root=$(realpath "$(dirname "$0")/..")
workbooks=$root/tests/data/workbooks
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

picture() { # name, language, document, part of the window, key...
    local name=$1 language=$2 document=$3 part=$4
    shift 4
    "$root/docs/screenshot.sh" "$folder/whole.png" "$language" light "$workbooks/$document" "$extensions" "$@"
    convert "$folder/whole.png" -crop "$part" +repage -resize '900x>' -strip -colors 96 \
        "PNG8:$root/extension/help/$language/$name.png"
}

to_tools=(alt+t Down Down Down Down Down Down Down Down Down Right)
for language in zh-CN en-US; do
    picture menu "$language" donghu-chengguan-2020.ods 1180x860+0+0 "${to_tools[@]}"
    picture findings "$language" donghu-chengguan-2020.ods 1400x900+0+0
    picture consistent "$language" suqian-2024.ods 1400x900+0+0
done
