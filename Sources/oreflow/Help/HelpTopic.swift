import ArgumentParser
import Tables
import SupplyData

/// A document that `oreflow help` prints beside the help of the commands.
enum HelpTopic: String, CaseIterable {
  /// Ten minutes with real numbers.
  case tutorial
  /// The words of the output.
  case glossary
  /// Every formula, with its source.
  case methods
  /// What is held when.
  case years
  /// The JSON Schema of the JSON output.
  case schema

  /// What it tells, in a phrase.
  var summary: String {
    switch self {
    case .tutorial: "ten minutes with real numbers, run as you read"
    case .glossary: "the words of the output"
    case .methods: "every formula and threshold, with its source"
    case .years: "what the data hold for each year"
    case .schema: "the JSON Schema of --format json"
    }
  }

  /// The topic that `words` ask for, as in `help tutorial`; nil for the help of a command.
  init?(words: [String]) {
    guard words.count == 2, words[0] == "help" else { return nil }
    self.init(rawValue: words[1].lowercased())
  }

  /// Prints it.
  func show() throws {
    switch self {
    case .tutorial: try Tutorial.show()
    case .glossary: print(Glossary.text)
    case .methods: print(Methods.text)
    case .years:
      let dataset = try DataOptions.parse([]).dataset()
      try StandardOutput.write(YearTables.perYear(try Coverage(dataset)).text(.table))
    case .schema: try StandardOutput.write(DocumentSchema.json.text)
    }
  }
}
