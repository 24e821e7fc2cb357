#!/bin/bash
# SPDX-License-Identifier: MPL-2.0
# Takes a picture of Calc with a report, the deck 年报勾稽 and the marks in the sheet, on a display of its own.
#
#   screenshot.sh OUTPUT.png LANGUAGE THEME DOCUMENT EXTENSIONS [KEY...]
#
# LANGUAGE zh-CN or en-US, THEME light or dark, EXTENSIONS a folder with unpacked extensions, KEY what is pressed before,
# as xdotool names it; without any it goes to the sheet of applications and down to its totals. Needs Xvfb, openbox,
# xdotool, imagemagick and libreoffice-gtk3.
set -euo pipefail

if [ $# -lt 5 ]; then
    sed -n 's/^#   //p' "$0" >&2
    exit 64
fi
output=$(realpath -m "$1")
language=$2
theme=$3
document=$(realpath "$4")
extensions=$(realpath "$5")
shift 5
[ $# -gt 0 ] || set -- ctrl+Next ctrl+Next ctrl+End Home
width=1400
height=900

folder=$(mktemp -d)
started=()
clean_up() {
    for process in "${started[@]}"; do
        kill -- "-$process" 2>/dev/null || true
    done
    wait
    rm -rf "$folder"
}
trap clean_up EXIT

# Each in a process group of its own, so that it can be ended with all that it started.
start() {
    setsid "$@" >> "$folder/output" 2>&1 &
    started+=($!)
}

wait_for() { # what, command...
    local what=$1 deadline=$((SECONDS + 60))
    shift
    until "$@"; do
        if [ $SECONDS -ge $deadline ]; then
            echo "No $what within a minute" >&2
            cat "$folder/output" >&2
            exit 1
        fi
        sleep 0.2
    done
}

display_ready() { [ -s "$folder/display" ]; }
window_open() { window=$(xdotool search --onlyvisible --name ' - LibreOffice Calc' 2>/dev/null | tail -1); [ -n "$window" ]; }

# The picture has come to rest when two in a row are the same, and hold more than an empty window.
picture_at_rest() {
    mv -f "$folder/now.png" "$folder/before.png" 2>/dev/null || true
    sleep 1
    import -silent -window root "$folder/now.png"
    [ -e "$folder/before.png" ] && [ "$(compare -metric AE "$folder/before.png" "$folder/now.png" null: 2>&1)" = 0 ]
}

setsid Xvfb -displayfd 3 -screen 0 "${width}x${height}x24" 3> "$folder/display" >> "$folder/output" 2>&1 &
started+=($!)
wait_for display display_ready
DISPLAY=":$(cat "$folder/display")"
export DISPLAY
start openbox

case $theme in
    dark) export GTK_THEME=Adwaita:dark ;;
    *) export GTK_THEME=Adwaita ;;
esac
# A copy: the lock file of an office that is ended would stay beside the document.
cp "$document" "$folder/"
SAL_USE_VCLPLUGIN=gtk3 start "$(dirname "$0")/run_calc" \
    "$extensions" "$folder/profile" "$language" "$folder/$(basename "$document")"
wait_for window window_open
xdotool windowsize --sync "$window" "$width" "$height" windowmove "$window" 0 0
wait_for "picture at rest" picture_at_rest
for key in "$@"; do
    xdotool key --clearmodifiers "$key"
    wait_for "picture at rest" picture_at_rest
done
cp "$folder/now.png" "$output"
