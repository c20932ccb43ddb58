/// Puts flows into `baci/trade.csv`, whose rows are in the order of year, mineral, series, exporter, importer.
///
/// The table is read as bytes and never taken apart: rows of other years and series are copied as they stand.
/// O(bytes of the table + flows).
struct TradeMerge {
  /// The bytes of the merged table.
  private(set) var bytes: [UInt8] = []
  /// What changed.
  private(set) var change = IngestReport.Change(table: TradeRow.schema.file)
  /// The first row that is there with other figures, and the row that was read.
  private(set) var contradiction: (held: String, new: String)?

  private enum Order { case before, same, after }

  /// Merges `flows`, sorted and summed, into the table `table`.
  ///
  /// - Parameters:
  ///   - series: the mineral and the series of each place.
  ///   - replacing: whether rows of the same years and series that are not among the flows go.
  init(
    _ flows: [TradeFlow], table: [UInt8], series: [(mineral: String, code: String)], countries: [String],
    edition: Edition, replacing: Bool
  ) throws(DataError) {
    let header = Array((TradeRow.schema.columns.map(\.name).joined(separator: ",") + "\n").utf8)
    guard table.isEmpty || table.starts(with: header) else {
      throw DataError(
        .badData, file: TradeRow.schema.file, line: 1, "the header is not the table's",
        remedy: "Restore the table from the repository")
    }
    bytes = header
    bytes.reserveCapacity(table.count + flows.count * 64)
    let years = Set(flows.map(\.year))
    let covered = replacing ? Set(series.map { "\($0.mineral),\($0.code)" }) : []
    var lines = table.dropFirst(table.isEmpty ? 0 : header.count)[...]
    var held = Self.nextLine(&lines)
    for flow in flows {
      let (key, figures) = Self.text(flow, series: series, countries: countries, edition: edition)
      while let line = held {
        let order = Self.order(line, key)
        if order == .after { break }
        if order == .same {
          if line.dropFirst(key.count).elementsEqual(figures) {
            change.unchanged += 1
          } else {
            change.replaced += 1
            if contradiction == nil {
              contradiction = (
                String(decoding: line, as: UTF8.self), String(decoding: key + figures, as: UTF8.self)
              )
            }
          }
          held = Self.nextLine(&lines)
          break
        }
        keep(line, years: years, covered: covered)
        held = Self.nextLine(&lines)
      }
      bytes += key
      bytes += figures
      bytes.append(UInt8(ascii: "\n"))
    }
    while let line = held {
      keep(line, years: years, covered: covered)
      held = Self.nextLine(&lines)
    }
    change.added = flows.count - change.unchanged - change.replaced
  }

  private mutating func keep(_ line: ArraySlice<UInt8>, years: Set<Int>, covered: Set<String>) {
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
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The row of `flow`: its key with the comma after it, and its figures.
  private static func text(
    _ flow: TradeFlow, series: [(mineral: String, code: String)], countries: [String], edition: Edition
  ) -> (key: [UInt8], figures: [UInt8]) {
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

  /// The next line without its end; nil at the end of the table.
  private static func nextLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    let line = rest[rest.startIndex..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    return line
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
