# SPDX-License-Identifier: MPL-2.0
# Completion of gouji's command line for bash. What a command takes is read from its own help.

_gouji()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "check verify compare read --help --version" -- "$current")
        return
    fi
    local help values
    help=$("${COMP_WORDS[0]}" "${COMP_WORDS[1]}" --help 2>/dev/null)
    if [[ $previous == --* ]]; then
        # "--format text|json   …": the values between which to choose
        values=$(sed -n "s/^ *$previous \([^ |]*|[^ ]*\) .*/\1/p" <<<"$help" | tr '|' ' ')
    fi
    if [[ -n $values ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
    elif [[ $previous == --rules ]]; then
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -o -e '--[a-z][a-z-]*' <<<"$help" | sort -u)" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -o filenames -F _gouji gouji
