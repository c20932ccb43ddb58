import ArgumentParser
import SupplyData

/// A word where a command was expected and none goes by it.
struct MistypedCommand {
  /// The word.
  let word: String
  /// The commands it may have meant, nearest first.
  let suggestions: [String]
  /// The command that has no such subcommand: `data`; empty for the program itself.
  let parent: String
  /// Whether a document of `oreflow help` was possible too.
  let isHelp: Bool

  /// The first of `words` that should be a command, or after `help` a document, and is none; nil where all are, or where
  /// an argument may stand.
  ///
  /// - Parameters:
  ///   - words: The words of the command line.
  ///   - message: What the parser said: whether it found an argument where the default subcommand takes none.
  ///   - root: The program.
  init?(in words: [String], message: String = "", of root: any ParsableCommand.Type = Oreflow.self) {
    var current = root
    var path: [String] = []
    isHelp = words.first == "help"
    var place = words.dropFirst(isHelp ? 1 : 0)
    while let next = place.first,
      let child = current.configuration.subcommands.first(where: { $0._commandName == next })
    {
      current = child
      path.append(next)
      place = place.dropFirst()
    }
    let children = current.configuration.subcommands
    guard let word = place.first, !word.hasPrefix("-"), word != "help", !children.isEmpty else { return nil }
    let documents = isHelp && path.isEmpty ? HelpTopic.allCases.map(\.rawValue) : []
    let near = NearestName.suggestions(for: word, among: children.map { $0._commandName } + documents)
    // A default subcommand may take the word as its argument: then only a near name is worth a mention.
    let isArgument =
      current.configuration.defaultSubcommand != nil && !isHelp
      && !message.hasPrefix("Error: Unexpected argument '\(word)'")
    guard !isArgument || !near.isEmpty else { return nil }
    self.word = word
    suggestions = near
    parent = path.joined(separator: " ")
  }

  /// What is wrong and what to do.
  var message: String {
    let place = parent.isEmpty ? isHelp ? "command or document" : "command" : "subcommand of \(parent)"
    let help = parent.isEmpty ? "oreflow --help" : "oreflow help \(parent)"
    let near = suggestions.map { "\"\($0)\"" }.joined(separator: " or ")
    let takesMineral =
      !parent.isEmpty && !isHelp
      && CommandOptions(parent.split(separator: " ").map(String.init)).takesValue("mineral")
    return near.isEmpty
      ? "no \(place) is called \"\(word)\". "
        + (takesMineral ? "A mineral is named with --mineral; see `\(help)`." : "See `\(help)`.")
      : "no \(place) is called \"\(word)\". Did you mean \(near)?"
  }
}
