public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// What moves between two states of the data, as tables.
public enum DiffTables {
  /// The rows of every table that moved.
  public static func values(_ diff: ValueDiff) -> Table {
    Table(
      name: "values", title: "What moves in the values",
      of: diff.tables,
      columns: [
        .text("table", "Table") { $0.file }, .integer("added", "Added") { $0.added },
        .integer("removed", "Removed") { $0.removed }, .integer("changed", "Changed") { $0.changed },
        .integer("unchanged", "Unchanged") { $0.unchanged },
        .text("example", "First change") { $0.example },
      ])
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
      of: diff.moves,
      columns: [
        .text("subject", "Result") { $0.subject.rawValue }, .mineral(in: register) { $0.mineral },
        .integer("year", "Year") { $0.year }, .known("old", "Old") { $0.old },
        .known("new", "New") { $0.new },
      ])
  }
}
