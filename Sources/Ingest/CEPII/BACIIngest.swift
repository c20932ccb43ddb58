public import SupplyData

/// Reads CEPII's own BACI files, `BACI_HS17_Y2022_V202601.csv`, as they are, packed by gzip or in the archive of a
/// release, and puts the flows of the codes of `reference/hs_codes.csv` into `baci/trade.csv` and their series into
/// `baci/series.csv`.
///
/// CEPII gives values in thousands of U.S. dollars and quantities in metric tons; the table has dollars and tons.
public struct BACIIngest: Sendable {
  /// The data folder.
  public let folder: String
  private let reference: Reference
  private let tables: TradeTables

  /// The memory that a run takes for each flow it keeps, bytes: the slope of the largest resident set over four files
  /// of 0.24 to 1.44 million flows kept, 83 to 85 between any two of them, 24 MB without any.
  public static var bytesPerFlow: Int { 85 }

  /// Prepares to read into the data folder `folder`.
  ///
  /// - Throws: `DataError` when a reference table is not sound.
  public init(folder: String) throws(DataError) {
    self.folder = folder
    reference = try Reference(folder: folder)
    tables = try TradeTables(folder: folder, reference: reference)
  }

  /// Reads `paths`, files or folders, merges them and writes the tables.
  ///
  /// - Parameters:
  ///   - paths: The files, folders or archives.
  ///   - options: Where the tables go, and whether values may change.
  ///   - named: CEPII's table of country codes; nil to look for it among the paths and beside the first of them.
  /// - Returns: what was read, kept and omitted, and what the tables gained.
  /// - Throws: `DataError` when a file cannot be read or a row is damaged, or a year is there already with other
  ///   values and `options.replaces` is false. The tables are then as they were.
  /// - Complexity: O(bytes); memory for one chunk, the flows kept and the table.
  @discardableResult
  public func run(
    _ paths: [String], countries named: String? = nil, options: IngestOptions = IngestOptions()
  ) throws(DataError) -> IngestReport {
    let files = try FileTree.files(below: paths).filter { path in
      [".csv", ".csv.gz"].contains { path.lowercased().hasSuffix($0) }
    }
    let ofYears = files.compactMap { path in BACIFileName(path).map { (path: path, name: $0) } }
    guard let first = ofYears.first else {
      throw DataError(
        .badData, file: paths.first, "holds no file named as CEPII names them",
        remedy: "Name files like BACI_HS17_Y2022_V202601.csv; the name tells nomenclature and release")
    }
    guard ofYears.allSatisfy({ $0.name.version == first.name.version }) else {
      throw DataError(
        .badRequest, "the files are of different releases of BACI", remedy: "Read one release at a time")
    }
    try Self.requireOnce(ofYears.map(\.path))
    let table =
      if let named { named } else { try countryFile(files, beside: first.path) }
    let countries = try BACICountries(
      path: table, known: Set(reference.countries.keys.map(\.rawValue)))
    var report = IngestReport()
    var flows: [TradeFlow] = []
    var nomenclatures: [Int: String] = [:]
    for (path, name) in ofYears {
      let before = flows.count
      let scanner = BACIScanner(
        path: path, series: tables.places(in: name.nomenclature), countries: countries.rank)
      let counts = try scanner.scan(into: &flows)
      for flow in flows[before...] { nomenclatures[flow.year] = name.nomenclature }
      report.files.append(
        IngestReport.File(
          name: path, kind: "trade in \(name.nomenclature)", edition: name.edition, read: counts.rows,
          kept: counts.kept))
      report.skip(
        "of codes that name no mineral", count: counts.rows - counts.kept - counts.otherCountry,
        at: CellPlace(file: path, line: counts.firstOtherCode))
      report.skip(
        "of countries that are none of today", count: counts.otherCountry,
        at: CellPlace(file: path, line: counts.firstOtherCountry))
    }
    try report.requireKept()
    let release = TradeTables.Release(
      edition: first.name.edition, countries: countries.codes, nomenclatures: nomenclatures)
    try tables.write(try TradeFlow.summed(flows), of: release, options: options, report: &report)
    return report
  }

  /// Refuses a file that is among `paths` twice, packed or not: its flows would be added to themselves.
  private static func requireOnce(_ paths: [String]) throws(DataError) {
    var first: [String: String] = [:]
    for path in paths {
      let name = Folder.name(of: path).lowercased()
      let plain = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
      if let other = first.updateValue(path, forKey: plain) {
        throw DataError(
          .badRequest, file: path, "is there twice, also as \(other)", remedy: "Name one of the two")
      }
    }
  }

  /// CEPII's table of country codes among `files` or in the folder of `path`.
  private func countryFile(_ files: [String], beside path: String) throws(DataError) -> String {
    func isTable(_ path: String) -> Bool {
      (path.split(separator: "/").last ?? "").lowercased().hasPrefix("country_codes")
    }
    if let named = files.first(where: isTable) { return named }
    let folder = Folder.parent(of: ZIPArchive.parts(of: path)?.archive ?? path)
    if let beside = try FileTree.files(directlyIn: folder).first(where: isTable) { return beside }
    throw DataError(
      .badRequest, file: folder, "holds no table of country codes",
      remedy: .anyOf([
        .other("put country_codes_V….csv of the release beside the file"), .name(.countryCodes),
      ]))
  }
}
