import ArgumentParser
import SupplyData

/// What `oreflow` alone prints: what is held, and the questions to ask.
enum Welcome {
  private struct Question {
    let words: String
    let command: String

    init(_ words: String, _ command: String) {
      self.words = words
      self.command = command
    }
  }

  private static let questions = [
    Question("How dependent are we, on whom?", "dependence"),
    Question("Are prices volatile?", "market"),
    Question("Is the supply at risk, and does it rise?", "risk"),
    Question("All three on one page", "perspectives"),
    Question("How concentrated is it?", "concentration"),
    Question("Where has production moved?", "shifts"),
    Question("Who can stop the supply?", "chokepoints"),
    Question("At which stage?", "chokepoints stages"),
    Question("What if a country stops?", "disrupt CHN"),
    Question("What if, on one page", "brief CHN,RUS"),
    Question("Where was it mined?", "trace cobalt"),
    Question("What trade explains", "trace years"),
    Question("All that is known of one", "show cobalt"),
    Question("A figure for a paper", "figure network -o network.pdf"),
    Question("The study of a year", "report"),
  ]

  /// The screen; without data it says how to name them.
  static var text: String {
    let width = questions.map(\.words.count).max() ?? 0
    let examples = questions.map { question in
      "  \(question.words)\(String(repeating: " ", count: width - question.words.count))  oreflow \(question.command)"
    }
    let topics = HelpTopic.allCases.map(\.rawValue).joined(separator: " | ")
    return
      ([
        "Oreflow \(Version.number): the supply of the minerals the United States depends on.", "", contents,
        "",
      ]
      + examples + ["", "oreflow help \(topics) | COMMAND"]).joined(separator: "\n")
  }

  private static var contents: String {
    guard let data = try? DataOptions.parse([]).dataset(), let coverage = try? Coverage(data) else {
      return "No data are found: name the folder with --data or OREFLOW_DATA."
    }
    let spans = CoverageSubject.allCases.compactMap { subject -> String? in
      let years = (coverage.years[subject] ?? [:]).values.joined()
      guard let first = years.min(), let last = years.max() else { return nil }
      return "\(subject.rawValue) \(YearWindow(first, last))"
    }
    return "Held: \(coverage.minerals.count) minerals; \(spans.joined(separator: ", "))."
  }
}
