# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion for chuding-cli. What can follow is asked of the program itself.

_chuding_cli() {
  local word="${COMP_WORDS[COMP_CWORD]}" names command
  # The lines of the overview that are indented begin with a command of one or two words.
  names="$(chuding-cli --lang en --help 2>/dev/null |
    awk '/^  [a-z]/ {print $1 ($2 ~ /^[a-z][a-z-]*$/ ? " " $2 : "")}')"
  if [[ "${COMP_WORDS[1]}" == --* ]] && ((COMP_CWORD > 1)); then
    return # after --lang one types on by hand
  fi
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W "$(awk '{print $1}' <<<"$names" | sort -u) --help --version --lang" -- "$word")
    return
  fi
  if ((COMP_CWORD == 2)) && grep -qF -- "${COMP_WORDS[1]} " <<<"$names"; then
    mapfile -t COMPREPLY < <(compgen -W "$(awk -v first="${COMP_WORDS[1]}" '$1 == first {print $2}' <<<"$names")" -- "$word")
    return
  fi
  if [[ "$word" == -* ]]; then
    command="${COMP_WORDS[1]}"
    grep -qxF -- "$command ${COMP_WORDS[2]}" <<<"$names" && command+=" ${COMP_WORDS[2]}"
    # shellcheck disable=SC2086 # one or two words
    mapfile -t COMPREPLY < <(compgen -W "$(chuding-cli --lang en $command --help 2>/dev/null |
      grep -oE -- '--[a-z][a-z-]*' | sort -u)" -- "$word")
    return
  fi
  compopt -o default
}

complete -F _chuding_cli chuding-cli
