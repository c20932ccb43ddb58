import Foundation
import SampleData
import SupplyData
import Testing

/// `--format bibtex`: the editions that a table was computed from.
struct BibliographyCommandTests {
  private func run(_ words: [String]) throws -> Program.Outcome {
    try Program.run(words + ["--data", RepositoryData.folder])
  }

  /// The keys and fields of the entries of `text`, read as BibTeX reads them; nil where that fails.
  private func parsed(_ text: String) -> [String: [String: String]]? {
    var entries: [String: [String: String]] = [:]
    var rest = Substring(text.filter { $0 != "\n" })
    func braced() -> String? {
      guard rest.first == "{" else { return nil }
      var (depth, isEscaped, taken) = (0, false, "")
      while let next = rest.popFirst() {
        if !isEscaped, next == "{" { depth += 1 }
        if !isEscaped, next == "}" { depth -= 1 }
        isEscaped = next == "\\" && !isEscaped
        if depth == 0 { return String(taken.dropFirst()) }
        taken.append(next)
      }
      return nil
    }
    func skipBlanks() { rest = rest.drop { $0 == " " } }
    while !rest.isEmpty {
      guard rest.hasPrefix("@misc"), let comma = rest.firstIndex(of: ",") else { return nil }
      let key = String(rest[..<comma].dropFirst("@misc{".count))
      guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0.isNumber }), entries[key] == nil else {
        return nil
      }
      rest = rest[rest.index(after: comma)...]
      var fields: [String: String] = [:]
      while true {
        skipBlanks()
        if rest.first == "}" {
          rest.removeFirst()
          break
        }
        guard let sign = rest.range(of: " = ") else { return nil }
        let name = String(rest[..<sign.lowerBound])
        rest = rest[sign.upperBound...]
        guard let value = braced() else { return nil }
        fields[name] = value
        if rest.first == "," { rest.removeFirst() }
      }
      entries[key] = fields
      skipBlanks()
    }
    return entries
  }

  @Test func everyEditionHasAnEntry() throws {
    let outcome = try run(["data", "sources", "--format", "bibtex"])
    #expect(outcome.code == 0)
    let entries = try #require(parsed(outcome.output), "\(outcome.output)")
    let editions = try Dataset(folder: RepositoryData.folder).reference.editions
    #expect(Set(entries.keys) == Set(editions.keys.map(\.rawValue)))
    for edition in editions.values {
      let fields = try #require(entries[edition.id.rawValue])
      #expect(fields["year"] == String(edition.released))
      #expect(fields["doi"] ?? "" == edition.doi)
      #expect(fields["author"]?.isEmpty == false && fields["note"]?.isEmpty == false)
    }
  }

  @Test func aTableIsCitedByTheEditionsOfItsRows() throws {
    let outcome = try run(["dependence", "--mineral", "cobalt", "--format", "bibtex"])
    #expect(outcome.code == 0)
    #expect(parsed(outcome.output)?.keys.sorted() == ["MCS2026"], "\(outcome.output)")
    let file = NSTemporaryDirectory() + "oreflow-sources-\(UUID().uuidString).bib"
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try run(["dependence", "--mineral", "cobalt", "-o", file]).code == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == outcome.output)
  }

  @Test func aTableWithoutSourcesSaysSo() throws {
    let outcome = try run(["data", "lists", "--format", "bibtex"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("`oreflow data sources`") && outcome.output == "")
  }
}
