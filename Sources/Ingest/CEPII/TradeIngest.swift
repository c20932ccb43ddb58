public import SupplyData

/// Reads trade that another program has put into the columns of `baci/trade.csv`, and merges it into that table.
///
/// For releases that outgrow one machine: a database adds up the flows of a release by year, mineral, series and pair
/// of countries, and only the sums come here. Values are dollars, quantities metric tons; both are kept to the dollar
/// and the kilogram.
public struct TradeIngest: Sendable {
  private let tables: TradeTables
  private let known: KnownNames
  private let countries: [String]

  /// Prepares to read into the data folder `folder`.
  ///
  /// - Throws: `DataError` when a reference table is not sound.
  public init(folder: String) throws(DataError) {
    let reference = try Reference(folder: folder)
    tables = try TradeTables(folder: folder, reference: reference)
    known = reference.known
    countries = reference.countries.keys.map(\.rawValue).sorted()
  }

  /// Reads `paths`, files or folders, merges them and writes the tables.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - nomenclature: The revision of the Harmonized System, `HS17`, for years that are new.
  ///   - options: What may be chosen besides.
  /// - Returns: what was read, kept and omitted, and what the tables gained.
  /// - Throws: `DataError` when a file cannot be read, a row is damaged, unknown or there twice, the rows are of
  ///   several editions, or a year is there already with other values and `options.replaces` is false. The tables are
  ///   then as they were.
  /// - Complexity: O(n log n) for n rows.
  @discardableResult
  public func run(
    _ paths: [String], nomenclature: String? = nil, options: IngestOptions = IngestOptions()
  ) throws(DataError) -> IngestReport {
    var report = IngestReport()
    var flows: [TradeFlow] = []
    var edition: Edition?
    let series = Dictionary(
      uniqueKeysWithValues: tables.series.enumerated().map { ([$1.mineral, $1.code], $0) })
    let places = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1, $0) })
    for path in try FileTree.files(below: paths) {
      let before = flows.count
      var row = try RowDecoder(TradeRow.schema, path: path, name: path, known: known)
      while try row.next() {
        flows.append(try Self.flow(&row, series, places))
        let own = try Self.edition(&row)
        guard edition == nil || edition == own else {
          throw row.fault(
            7, "\(own) follows rows of \(edition?.rawValue ?? "")", remedy: "Read one edition at a time")
        }
        edition = own
      }
      let read = flows.count - before
      report.files.append(
        IngestReport.File(
          name: path, kind: "trade, added up", edition: edition ?? Edition(""), read: read, kept: read))
    }
    try report.requireKept()
    guard let edition else { return report }
    let sums = try TradeFlow.summed(flows)
    if sums.count < flows.count { throw twice(flows.map(\.key).sorted(), in: paths) }
    let nomenclatures = nomenclature.map { name in
      Dictionary(uniqueKeysWithValues: Set(sums.map(\.year)).map { ($0, name) })
    }
    try tables.write(
      sums, of: .init(edition: edition, countries: countries, nomenclatures: nomenclatures ?? [:]),
      options: options, report: &report)
    return report
  }

  /// The first of the sorted `keys` that is there twice, as an error.
  private func twice(_ keys: [UInt64], in paths: [String]) -> DataError {
    let key = zip(keys, keys.dropFirst()).first { $0 == $1 }?.0 ?? 0
    let flow = TradeFlow(key: key, dollars: 0, kilograms: 0)
    let series = tables.series[flow.series]
    return DataError(
      .badData, file: paths.joined(separator: ", "),
      "holds more than one row of \(series.mineral) \(series.code), \(countries[flow.exporter]) to "
        + "\(countries[flow.importer]), \(flow.year)",
      remedy: "Add up what has the same year, mineral, code, exporter and importer")
  }

  private static func flow(
    _ row: inout RowDecoder, _ series: [[String]: Int], _ places: [String: Int]
  ) throws(DataError) -> TradeFlow {
    let (year, mineral, code) = (try row.year(0), try row.mineral(1), try row.text(2))
    guard let own = series[[mineral.rawValue, code]] else {
      throw row.fault(
        2, "\"\(code)\" is no series of \(mineral) in reference/hs_codes.csv",
        remedy: "Write the series as there: the code, or codes joined by +")
    }
    var pair: [Int] = []
    for column in [3, 4] {
      let country = try row.country(column)
      guard let place = places[country.rawValue] else {
        throw row.fault(column, "\"\(country)\" is no country", remedy: "Use the ISO 3166-1 alpha-3 code")
      }
      pair.append(place)
    }
    let dollars = try row.number(5, in: 0...1e15) ?? 0
    let tons = try row.number(6, in: 0...1e15)
    return TradeFlow(
      key: TradeFlow.key(year: year, series: own, exporter: pair[0], importer: pair[1]),
      dollars: Int64(dollars.rounded()), kilograms: tons.map { Int64(($0 * 1000).rounded()) } ?? -1)
  }

  private static func edition(_ row: inout RowDecoder) throws(DataError) -> Edition {
    let text = try row.text(7)
    guard text.hasPrefix("BACI"), text.utf8.count == 10, text.utf8.dropFirst(4).allSatisfy({ 48...57 ~= $0 })
    else {
      throw row.fault(
        7, "\"\(text)\" is no release of BACI", remedy: "Write BACI and its version, as in BACI202601")
    }
    return Edition(text)
  }
}
