/// The spellings of units that the U.S. Geological Survey prints, and the one spelling Oreflow's tables use.
struct UnitSpelling: Sendable {
  private let units: [FoldedLabel: String]

  /// Reads the table that is built in.
  init() throws(DataError) {
    let rows = try EmbeddedTable.rows(
      of: EmbeddedTable.usgsUnits, name: "usgs-units.csv", header: ["printed", "unit"]
    ) { fields, _ in (FoldedLabel(fields[0]), fields[1]) }
    units = Dictionary(rows) { first, _ in first }
  }

  /// The unit that `text` spells; nil where the spelling is not known.
  func unit(spelled text: String) -> String? { units[FoldedLabel(text)] }

  /// The units that are used.
  var all: Set<String> { Set(units.values) }
}
