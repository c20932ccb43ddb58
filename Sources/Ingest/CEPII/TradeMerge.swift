import SupplyData

/// Puts flows into `baci/trade.csv`, whose rows are in the order of year, mineral, series, exporter, importer.
///
/// The table is read and written a line at a time: rows of other years and series are copied as they stand, and
/// memory does not grow with the table. O(bytes of the table + flows).
struct TradeMerge {
  /// What changed.
  private(set) var change = IngestReport.Change(table: TradeRow.schema.file)
  /// The first row that is there with other values, and the row that was read.
  private(set) var contradiction: (existing: String, new: String)?

  private enum Order { case before, same, after }

  private let years: Set<Int>
  private let covered: Set<String>
  private let target: PartialFile?

  /// Merges `flows`, sorted and summed, into the table at `table`, nil where there is none, and writes it to
  /// `target`, nil to find out only what would change.
  ///
  /// - Parameters:
  ///   - series: the mineral and the series of each place.
  ///   - replacing: whether rows of the same years and series that are not among the flows go.
  init(
    _ flows: [TradeFlow], table: String?, series: [(mineral: String, code: String)], countries: [String],
    edition: Edition, replacing: Bool, to target: PartialFile?
  ) throws(DataError) {
    self.target = target
    years = Set(flows.map(\.year))
    covered = replacing ? Set(series.map { "\($0.mineral),\($0.code)" }) : []
    let header = Array(TradeRow.schema.columns.map(\.name).joined(separator: ",").utf8)
    var lines = LineReader(path: table)
    var line: [UInt8] = []
    if table != nil {
      guard try lines.next(into: &line), line == header else {
        throw DataError(
          .badData, file: table, line: 1, "the header is not the table's",
          remedy: "Restore the table from the repository")
      }
    }
    try write(header)
    var isHeld = try lines.next(into: &line)
    for flow in flows {
      let (key, values) = Self.text(flow, series: series, countries: countries, edition: edition)
      while isHeld {
        let order = Self.order(line[...], key)
        if order == .after { break }
        if order == .same {
          if line.dropFirst(key.count).elementsEqual(values) {
            change.unchanged += 1
          } else {
            change.replaced += 1
            if contradiction == nil {
              contradiction = (
                String(decoding: line, as: UTF8.self), String(decoding: key + values, as: UTF8.self)
              )
            }
          }
          isHeld = try lines.next(into: &line)
          break
        }
        try keep(line)
        isHeld = try lines.next(into: &line)
      }
      try write(key + values)
    }
    while isHeld {
      try keep(line)
      isHeld = try lines.next(into: &line)
    }
    change.added = flows.count - change.unchanged - change.replaced
  }

  private func write(_ line: [UInt8]) throws(DataError) {
    guard let target else { return }
    try target.append(line)
    try target.append(CollectionOfOne(UInt8(ascii: "\n")))
  }

  private mutating func keep(_ line: [UInt8]) throws(DataError) {
    if !covered.isEmpty {
      let fields = line.split(separator: UInt8(ascii: ","), maxSplits: 3, omittingEmptySubsequences: false)
      if fields.count == 4, let year = Int(String(decoding: fields[0], as: UTF8.self)), years.contains(year),
        covered.contains(
          "\(String(decoding: fields[1], as: UTF8.self)),\(String(decoding: fields[2], as: UTF8.self))")
      {
        change.removed += 1
        return
      }
    }
    try write(line)
  }

  /// The row of `flow`: its key with the comma after it, and its values.
  private static func text(
    _ flow: TradeFlow, series: [(mineral: String, code: String)], countries: [String], edition: Edition
  ) -> (key: [UInt8], values: [UInt8]) {
    let own = series[flow.series]
    let key =
      "\(flow.year),\(own.mineral),\(own.code),\(countries[flow.exporter]),\(countries[flow.importer]),"
    var quantity = ""
    if flow.kilograms >= 0 {
      quantity = String(flow.kilograms / 1000)
      let rest = flow.kilograms % 1000
      if rest > 0 {
        var digits = String(rest + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        quantity += ".\(digits)"
      }
    }
    return (Array(key.utf8), Array("\(flow.dollars),\(quantity),\(edition)".utf8))
  }

  /// Where the row `line` stands beside the row whose key, with the comma after it, is `key`.
  private static func order(_ line: ArraySlice<UInt8>, _ key: [UInt8]) -> Order {
    var place = line.startIndex
    for byte in key {
      guard place < line.endIndex else { return .before }
      // A comma ends a field and comes before every letter of a longer one.
      let a = line[place] == UInt8(ascii: ",") ? 0 : line[place]
      let b = byte == UInt8(ascii: ",") ? 0 : byte
      if a != b { return a < b ? .before : .after }
      place += 1
    }
    return .same
  }
}
