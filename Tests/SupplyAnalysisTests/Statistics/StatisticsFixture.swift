import SupplyData
import Testing

/// A series of `Fixtures/statistics.txt` and what SciPy and pymannkendall make of it.
struct StatisticsFixture: Sendable, CustomTestStringConvertible {
  let name: String
  let results: [String: [Double]]

  var values: [Double] { results["values"] ?? [] }
  var testDescription: String { name }

  static let all: [StatisticsFixture] = {
    let path = "\(#filePath)".split(separator: "/").dropLast(2).joined(separator: "/")
    guard let text = try? WholeFile.text(of: "/\(path)/Fixtures/statistics.txt") else { return [] }
    var fixtures: [(name: String, results: [String: [Double]])] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      if words[0] == "series" {
        fixtures.append((String(words[1]), [:]))
      } else if !fixtures.isEmpty {
        fixtures[fixtures.count - 1].results[String(words[0])] = words.dropFirst().compactMap { Double($0) }
      }
    }
    return fixtures.map { StatisticsFixture(name: $0.name, results: $0.results) }
  }()

  /// The fixtures that have `key`.
  static func with(_ key: String) -> [StatisticsFixture] { all.filter { $0.results[key] != nil } }
}

/// Whether two numbers are the same but for rounding.
func isClose(_ a: Double, _ b: Double, relative: Double = 1e-9) -> Bool {
  abs(a - b) <= relative * max(1e-12, abs(a), abs(b)) + 1e-12
}
