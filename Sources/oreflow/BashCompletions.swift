import ArgumentParser

/// The completion script for bash: that of the parser, which knows no default subcommands, and what adds them.
enum BashCompletions {
  /// The script.
  static var script: String {
    let cases = Oreflow.configuration.subcommands.compactMap { command -> String? in
      guard let first = command.configuration.defaultSubcommand else { return nil }
      let names = command.configuration.subcommands.map { $0._commandName }.joined(separator: "|")
      return "    \(command._commandName)) default=\(first._commandName); known='^(\(names))$' ;;\n"
    }
    return Oreflow.completionScript(for: .bash) + """

      # Completes as if the default subcommand had been typed where no subcommand was.
      _oreflow_with_defaults() {
        local default='' known=''
        local -a replies=()
        case "${COMP_WORDS[1]}" in
      \(cases.joined())  esac
        if [[ -z $default || $COMP_CWORD -lt 2 ]] || [[ $COMP_CWORD -gt 2 && ${COMP_WORDS[2]} =~ $known ]]; then
          _oreflow "$@"
          return
        fi
        if [[ $COMP_CWORD -eq 2 ]]; then
          _oreflow "$@"
          replies=("${COMPREPLY[@]}")
        fi
        COMP_WORDS=("${COMP_WORDS[@]:0:2}" "$default" "${COMP_WORDS[@]:2}")
        COMP_CWORD=$((COMP_CWORD + 1))
        COMP_LINE="${COMP_WORDS[0]} ${COMP_WORDS[1]} $default${COMP_LINE#*"${COMP_WORDS[1]}"}"
        COMP_POINT=${#COMP_LINE}
        COMPREPLY=()
        _oreflow "$1" "$2" "$3"
        COMPREPLY=("${replies[@]}" "${COMPREPLY[@]}")
      }

      complete -o filenames -F _oreflow_with_defaults oreflow

      """
  }
}
