# SPDX-License-Identifier: MIT
# Completion for grantry and grantry-emulator: the options are what --help lists, so there is nothing to keep in step.

_grantry()
{
    local cur prev words cword
    _init_completion || return
    case $prev in
        --profile)
            _filedir -d
            return
            ;;
        --ca | --data | --tls-cert | --tls-key)
            _filedir
            return
            ;;
        --appearance)
            COMPREPLY=($(compgen -W 'light dark contrast-light contrast-dark system' -- "$cur"))
            return
            ;;
        --lang)
            words=$("$1" --lang en --help | tr -d ',\n' | sed -n 's/.*this language: *\([^.]*\).*/\1/p')
            COMPREPLY=($(compgen -W '$words' -- "$cur"))
            return
            ;;
        --otp)
            COMPREPLY=($(compgen -W 'none app sms' -- "$cur"))
            return
            ;;
    esac
    COMPREPLY=($(compgen -W '$(_parse_help "$1")' -- "$cur"))
} &&
    complete -F _grantry grantry grantry-emulator
