import SupplyData

/// The spellings of units that the U.S. Geological Survey prints, and the one spelling Oreflow's tables use.
struct UnitSpelling: Sendable {
  private let units: [FoldedLabel: String]
  private let suffixes: [String: String] = [
    "t": "t", "kt": "kt", "mt": "Mt", "mmt": "Mt", "kg": "kg", "mct": "Mcarat", "kct": "kcarat", "mcm": "Mm3",
  ]

  /// Reads the table that is built in.
  init() throws(DataError) {
    let rows = try EmbeddedTable.rows(
      of: EmbeddedTable.usgsUnits, name: "usgs-units.csv", header: ["printed", "unit"]
    ) { fields, _ in (FoldedLabel(fields[0]), fields[1]) }
    units = Dictionary(rows) { first, _ in first }
  }

  /// The unit that `text` spells; nil where the spelling is not known.
  func unit(spelled text: String) -> String? { units[FoldedLabel(text)] }

  /// The unit that a phrase of the metadata begins with, `thousand metric tons, gross weight`; nil where it is none.
  func unit(inPhrase phrase: String) -> String? {
    var words = phrase.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "(" }).map(String.init)
    while !words.isEmpty {
      if let unit = unit(spelled: words.joined(separator: " ")) { return unit }
      words.removeLast()
    }
    return nil
  }

  /// The unit of a heading like `Prod_kt_est_2022`, told by one of its parts; nil where it has none.
  func unit(ofHeading heading: String) -> String? {
    heading.split(separator: "_").lazy.compactMap { self.suffixes[$0.lowercased()] }.first
  }

  /// The units that are used.
  var all: Set<String> { Set(units.values).union(suffixes.values) }
}
