import SupplyData

/// A message of the parser, with what to do where it names nothing.
struct ParserMessage {
  /// What asks for the same where the other is not known.
  private static let counterparts = ["year": ["from", "to"], "from": ["year"], "to": ["year"]]

  /// The message.
  private(set) var text: String

  /// The parser's `message` on `words`.
  init(_ message: String, words: [String]) {
    text = message
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    guard quoted.count > 2 else { return }
    if quoted[0] == "Unknown option ", quoted[1].hasPrefix("--") {
      let near = Self.options(near: String(quoted[1].dropFirst(2)), CommandOptions(words))
      guard !near.isEmpty else { return }
      replaceFirstLine("Unknown option '\(quoted[1])'. Did you mean \(near.joined(separator: " or "))?")
    } else if quoted[0] == "Missing value for ", let option = quoted[1].split(separator: " ").first,
      let place = words.firstIndex(of: String(option)), place + 1 < words.count, words[place + 1].first == "-"
    {
      replaceFirstLine("'\(words[place + 1])' is no value for '\(quoted[1])'")
    } else if quoted[0] == "Unexpected argument " {
      let command = CommandOptions(words)
      if command.takesArgument("countries") {
        replaceFirstLine("Unexpected argument '\(quoted[1])'. Put commas between countries, as in CHN,RUS.")
      } else if command.takesValue("mineral") {
        replaceFirstLine("Unexpected argument '\(quoted[1])'. A mineral is named with --mineral.")
      }
    }
  }

  /// The options nearest to `name`, else those that ask for the same, in quotes.
  private static func options(near name: String, _ command: CommandOptions) -> [String] {
    let near = NearestName.suggestions(for: name, among: command.names)
    let found = near.isEmpty ? (counterparts[name] ?? []).filter(command.names.contains) : near
    return found.map { "'--\($0)'" }
  }

  private mutating func replaceFirstLine(_ line: String) {
    text = line + (text.firstIndex(of: "\n").map { String(text[$0...]) } ?? "")
  }
}
