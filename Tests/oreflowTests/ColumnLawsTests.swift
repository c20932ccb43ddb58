import Foundation
import Tables
import Testing

/// The columns of all tables agree with themselves, so that a script may join tables by name and trust kind and unit.
struct ColumnLawsTests {
  /// A column of a table, with what its rows hold.
  private struct Column {
    let table: String
    let title: String
    let name: String
    let kind: Table.Kind
    let unit: Table.Unit?
    let heading: String
    let cells: [Any]

    var holdsNumbers: Bool { [.number, .interval, .count].contains(kind) }
  }

  private let columns: [Column]

  init() throws {
    columns = try CommandDocuments.tables().flatMap { table in
      let rows = try #require(table["rows"] as? [[String: Any]])
      return try #require(table["columns"] as? [[String: Any]]).map { column in
        let name = try #require(column["name"] as? String)
        let kind = try #require((column["type"] as? String).flatMap(Table.Kind.init))
        return Column(
          table: table["name"] as? String ?? "", title: table["title"] as? String ?? "", name: name,
          kind: kind,
          unit: (column["unit"] as? String).flatMap(Table.Unit.init),
          heading: column["heading"] as? String ?? "",
          cells: rows.compactMap { $0[name] }.filter { !($0 is NSNull) })
      }
    }
  }

  private func expectNone(
    _ problem: String, _ isFaulty: (Column) throws -> Bool, location: SourceLocation = #_sourceLocation
  ) throws {
    let faulty = try columns.filter(isFaulty).map { "\($0.table).\($0.name) \"\($0.heading)\"" }
    #expect(Set(faulty).sorted() == [], Comment(rawValue: problem), sourceLocation: location)
  }

  /// A heading ends with the sign of the unit, or says it in words; a `%` behind a number is that of a threshold.
  @Test func headingsSayTheUnit() throws {
    try expectNone("a heading and a unit differ") { column in
      guard column.holdsNumbers else { return column.unit != nil }
      let said = Table.Unit.allCases.first { column.heading.hasSuffix($0.sign) }
      return said != nil && said != column.unit
    }
    try expectNone("percent stands in a heading or a title where it is the unit, and nowhere else") {
      column in
      guard column.holdsNumbers else { return false }
      let isSaid = column.heading.contains(/\(%\)|[^0-9] %|^%/)
      return column.unit == .percent ? !isSaid && !column.title.contains(/percent|\(%\)/) : isSaid
    }
    try expectNone("a heading has a unit that the column has not") {
      $0.holdsNumbers && $0.unit == nil && $0.heading.contains(/USD|\(points\)|\(km\)|\(t\)/)
    }
  }

  /// Names that tables use in a sense of their own: how many minerals or which, the years of a table side by side.
  private static var ownSense: Regex<Substring> { /minerals|range|y[0-9]{4}/ }

  /// Names of what is asked of one mineral, and of how many are so: an answer in a table of minerals, else a count.
  private static var answersOrCounts: Regex<Substring> { /above_50|dependent|high|lost|rising|volatile/ }

  /// A name has one unit and one kind; a number may have bounds in one table and none in another.
  @Test func aNameMeansTheSameInAllTables() throws {
    let shared = Dictionary(grouping: columns, by: \.name).filter {
      $0.key.wholeMatch(of: Self.ownSense) == nil
    }
    for (name, columns) in shared {
      let units = Set(columns.map(\.unit))
      #expect(units.count == 1, "\(name) has several units: \(Set(columns.map(\.table)).sorted())")
      let kinds = Set(columns.map { $0.holdsNumbers ? .number : $0.kind })
      #expect(
        kinds.count == 1 || (kinds == [.text, .number] && name.wholeMatch(of: Self.answersOrCounts) != nil),
        "\(name) has several kinds: \(Set(columns.map { "\($0.table) \($0.kind)" }).sorted())")
    }
  }

  /// What stands where a number would, since there is none.
  private static let words: Set = ["exact", "no other", "larger", "smaller", "unknown"]

  /// A cell is of the kind of its column, or missing.
  @Test func cellsAreOfTheirKind() throws {
    try expectNone("a cell is not of its kind") { column in
      try !column.cells.allSatisfy { cell in
        if column.holdsNumbers, let word = cell as? String { return Self.words.contains(word) }
        let members = (cell as? [String: Any])?.keys.sorted()
        return switch column.kind {
        case .number: cell is NSNumber
        case .interval: members == ["high", "high_open", "low", "low_open", "printed"]
        case .count: members == ["at_least", "at_most"]
        case .text, .printed: cell is String
        case .list: cell is [String]
        case .mineral: try Self.id(of: cell).contains(/^[a-z0-9-]+$/)
        case .country: try Self.id(of: cell).contains(/^[A-Z]{3}$/)
        }
      }
    }
  }

  private static func id(of cell: Any) throws -> String {
    try #require((cell as? [String: Any])?["id"] as? String)
  }

  /// Words that look like numbers: codes of the Harmonized System, windows that may be a year, and moves of which several
  /// may tie for the largest.
  private static let numberLike: Set = ["code", "window", "largest_move", "largest_move_year"]

  @Test func numbersAreNotWords() throws {
    try expectNone("text holds nothing but numbers") { column in
      column.kind == .text && !column.cells.isEmpty && !Self.numberLike.contains(column.name)
        && column.cells.allSatisfy { ($0 as? String).flatMap(Double.init) != nil }
    }
    try expectNone("a year is no whole number") { column in
      guard column.name == "year" || column.name.hasSuffix("_year"), !column.name.hasSuffix("each_year"),
        !Self.numberLike.contains(column.name)
      else { return false }
      return column.kind != .number || !column.cells.allSatisfy { $0 is Int }
    }
  }
}
