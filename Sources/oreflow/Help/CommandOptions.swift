import ArgumentParser

/// The options of a command, as its help lists them.
struct CommandOptions {
  /// An option or a flag.
  private struct Option {
    /// Its names with dashes: `-o`, `--output`.
    let names: [Substring]
    /// Whether a value follows it.
    let takesValue: Bool
    /// Whether it may be given more than once.
    let isRepeatable: Bool
  }

  private let help: String
  private let options: [Option]

  /// The options of the command that `words` name, or of its default where they name none of its subcommands.
  init(_ words: [String], of root: any ParsableCommand.Type = Oreflow.self) {
    var command = root
    for word in words {
      guard let child = command.configuration.subcommands.first(where: { $0._commandName == word }) else {
        break
      }
      command = child
    }
    while let child = command.configuration.defaultSubcommand { command = child }
    help = root.helpMessage(for: command)
    // Only the first lines show by `...` what may be given more than once.
    let usage = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    options = help.split(separator: "\n").compactMap { line in
      let text = line.drop { $0 == " " }
      guard line.first == " ", text.first == "-" else { return nil }
      let words = text.split(separator: " ")
      let names = words.prefix { $0.hasPrefix("-") }.map { $0.prefix { $0 != "," } }
      let rest = words.dropFirst(names.count)
      return Option(
        names: names, takesValue: rest.first?.hasPrefix("<") == true,
        isRepeatable: usage.contains("\(names.last ?? "") \(rest.first ?? "") ..."))
    }
  }

  /// The long names, without dashes, in the order of the help.
  var names: [String] {
    options.compactMap { $0.names.first { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) } }
  }

  /// Whether `name`, without dashes, takes a value.
  func takesValue(_ name: String) -> Bool {
    options.contains { $0.takesValue && $0.names.contains { $0 == "--\(name)" } }
  }

  /// Whether words called `name` may stand without an option before them.
  func takesArgument(_ name: String) -> Bool {
    help.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("<\(name)>") }
  }

  /// The first option with a value that `words`, which name their command, give more than once, by its long name; nil
  /// where none is.
  ///
  /// The help is made only where two of the words can be one option: its names begin with the same letter.
  static func repeated(in words: [String]) -> String? {
    let given = words.prefix { $0 != "--" }.filter { $0.hasPrefix("-") }.map { $0.prefix { $0 != "=" } }
    guard Set(given.map { $0.drop { $0 == "-" }.first }).count < given.count else { return nil }
    return CommandOptions(words).options.first { option in
      option.takesValue && !option.isRepeatable && given.count(where: option.names.contains) > 1
    }.flatMap { $0.names.last.map(String.init) }
  }
}
