public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// What moves between two states of the data, as tables.
public enum DiffTables {
  /// The rows of every table that moved.
  public static func values(_ diff: ValueDiff) -> Table {
    Table(
      name: "values", title: "What moves in the values",
      columns: [
        .init("table", "Table"), .init("added", "Added", .number), .init("removed", "Removed", .number),
        .init("changed", "Changed", .number), .init("unchanged", "Unchanged", .number),
        .init("example", "First change"),
      ],
      rows: diff.tables.map { table in
        Table.Row([
          .text(table.file), .integer(table.added), .integer(table.removed), .integer(table.changed),
          .integer(table.unchanged), .text(table.example),
        ])
      })
  }

  /// How many results moved, with the first of each kind, in lines.
  public static func summary(_ diff: ResultDiff, list: MineralList, register: Register) -> [String] {
    guard !diff.moves.isEmpty else { return ["results of \(list.name): none would move"] }
    return ResultDiff.Subject.allCases.compactMap { subject -> String? in
      let own = diff.moves.filter { $0.subject == subject }
      guard let first = own.first else { return nil }
      let change =
        "\(first.old.isEmpty ? "not known" : first.old) to \(first.new.isEmpty ? "not known" : first.new)"
      return
        "results of \(list.name): \(subject.rawValue) would move \(own.count == 1 ? "once" : "\(own.count) times"), first "
        + "\(register.shortName(of: first.mineral).lowercased()) \(first.year): \(change)"
    }
  }

  /// The results that moved.
  public static func results(_ diff: ResultDiff, old: String, new: String, register: Register) -> Table {
    let counts = diff.counts
    let moved = ResultDiff.Subject.allCases.compactMap { subject in
      counts[subject].map { "\(subject.rawValue) \($0)" }
    }
    return Table(
      name: "results", title: "What moves in the results from \(old) to \(new)",
      answer: [
        moved.isEmpty
          ? "No result moves." : "Results that move, by mineral and year: \(moved.joined(separator: ", "))."
      ],
      columns: [
        .init("subject", "Result"), .init("mineral", "Mineral", .mineral), .init("year", "Year", .number),
        .init("old", "Old"), .init("new", "New"),
      ],
      rows: diff.moves.map { move in
        Table.Row([
          .text(move.subject.rawValue), .mineral(move.mineral, in: register), .integer(move.year),
          move.old.isEmpty ? .missing : .text(move.old), move.new.isEmpty ? .missing : .text(move.new),
        ])
      })
  }
}
