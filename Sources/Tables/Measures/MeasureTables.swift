public import Graphs

/// The table of a graph measure's answer.
public enum MeasureTables {
  /// The answer of `measure` over the nodes `names`.
  ///
  /// - Parameters:
  ///   - rows: the answer, row by row.
  ///   - measure: The measure.
  ///   - names: The names.
  ///   - notes: what the reader must know of weights and normalisation.
  public static func table(
    _ rows: MeasureRows, of measure: GraphMeasure, names: NodeNames, notes: [String]
  ) -> Table {
    var cells: [Table.Row] = []
    cells.reserveCapacity(rows.count)
    rows.forEach { row in cells.append(Table.Row(row.map { cell($0, names) })) }
    let facts = rows.facts.map {
      "\($0.name.prefix(1).uppercased() + $0.name.dropFirst()): \(NumberText.plain($0.value))."
    }
    return Table(
      name: measure.name, title: "\(measure.name): \(measure.question)",
      columns: rows.columns.map { column in
        Table.Column(
          column.name, column.name.prefix(1).uppercased() + column.name.dropFirst(),
          column.isNumber ? .number : .text)
      }, rows: cells, notes: Note.definitions(facts + (measure.note.isEmpty ? [] : [measure.note]) + notes))
  }

  private static func cell(_ cell: MeasureRows.Cell, _ names: NodeNames) -> Table.Cell {
    switch cell {
    case .node(let node): .text(names[node])
    case .number(let value): value.isFinite ? .number(value, decimals: 6) : .missing
    case .integer(let value): .integer(value)
    case .text(let text): .text(text)
    }
  }

  /// The catalog of measures, with the words of an interface for the options that act.
  public static func catalog(options: @escaping (GraphMeasure) -> [String]) -> Table {
    Table(
      name: "measures", title: "Measures of graphs",
      of: GraphMeasure.all,
      columns: [
        .text("measure", "Measure") { $0.name }, .text("question", "Tells") { $0.question },
        .text("weights", "Reads weights as") { $0.reading.rawValue },
        .text("directions", "Directions") { $0.directions.rawValue },
        .text("options", "Options that act") { options($0).joined(separator: " ") },
        .text("cost", "Cost") { $0.cost },
      ])
  }
}
