/// Reads CEPII's own BACI files, `BACI_HS17_Y2022_V202601.csv`, as they are, packed by gzip or in the archive of a release,
/// and puts the flows of the codes of
/// `reference/hs_codes.csv` into `baci/trade.csv` and their series into `baci/series.csv`.
///
/// CEPII gives values in thousands of U.S. dollars and quantities in metric tons; the table has dollars and tons.
public struct BACIIngest: Sendable {
  /// How an ingest is done.
  public struct Options: Sendable {
    /// CEPII's table of country codes; nil to look for it among the paths and beside the first of them.
    public var countries: String?
    /// Whether the files may change rows that are there with other values.
    public var replaces = false
    /// The folder the tables are written to; nil for the data folder itself.
    public var destination: String?
    /// Whether nothing is written.
    public var checksOnly = false

    /// The usual way: the data folder, no replacing, written.
    public init() {}
  }

  /// The data folder.
  public let folder: String
  private let reference: Reference
  private let codes: [HSCode]

  /// The memory that a run takes for each flow it keeps, bytes: the slope of the largest resident set over four files of
  /// 0.24 to 1.44 million flows kept, 83 to 85 between any two of them, 24 MB without any.
  public static var bytesPerFlow: Int { 85 }

  /// Prepares to read into the data folder `folder`.
  ///
  /// - Throws: ``DataError`` when a reference table is not sound.
  public init(folder: String) throws(DataError) {
    self.folder = folder
    reference = try Reference(folder: folder)
    codes = try HSCode.all(in: folder, known: reference.known)
  }

  /// Reads `paths`, files or folders, merges them and writes the tables.
  ///
  /// - Returns: what was read, kept and omitted, and what the tables gained.
  /// - Throws: ``DataError`` when a file cannot be read or a row is damaged, or a year is there already with other
  ///   values and `options.replaces` is false. The tables are then as they were.
  /// - Complexity: O(bytes); memory for one chunk, the flows kept and the table.
  @discardableResult
  public func run(_ paths: [String], options: Options = Options()) throws(DataError) -> IngestReport {
    let files = try FileTree.files(below: paths).filter { path in
      [".csv", ".csv.gz"].contains { path.lowercased().hasSuffix($0) }
    }
    let named = files.compactMap { path in BACIFileName(path).map { (path: path, name: $0) } }
    guard let first = named.first else {
      throw DataError(
        .badData, file: paths.first, "holds no file named as CEPII names them",
        remedy: "Name files like BACI_HS17_Y2022_V202601.csv; the name tells nomenclature and release")
    }
    guard named.allSatisfy({ $0.name.version == first.name.version }) else {
      throw DataError(
        .badRequest, "the files are of different releases of BACI", remedy: "Read one release at a time")
    }
    let table =
      if let named = options.countries { named } else { try countryFile(files, beside: first.path) }
    let countries = try BACICountries(
      path: table, known: Set(reference.countries.keys.map(\.rawValue)))
    let series = Set(codes.map { "\($0.mineral),\($0.series)" }).sorted()
      .map { pair in
        let parts = pair.split(separator: ",")
        return (mineral: String(parts[0]), code: String(parts[1]))
      }
    var report = IngestReport()
    var flows: [TradeFlow] = []
    for (path, name) in named {
      let scanner = BACIScanner(
        path: path, series: places(of: series, in: name.nomenclature), countries: countries.rank)
      let counts = try scanner.scan(into: &flows)
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
    try write(
      try TradeFlow.summed(flows), series: series, countries: countries.codes, edition: first.name.edition,
      options: options, report: &report)
    return report
  }

  private func write(
    _ flows: [TradeFlow], series: [(mineral: String, code: String)], countries: [String], edition: Edition,
    options: Options, report: inout IngestReport
  ) throws(DataError) {
    let destination = options.destination ?? folder
    let lock = options.checksOnly ? nil : try FolderLock(destination)
    let tablePath = "\(folder)/\(TradeRow.schema.file)"
    let target =
      options.checksOnly ? nil : try PartialFile(for: "\(destination)/\(TradeRow.schema.file)")
    let merge = try TradeMerge(
      flows, table: FolderLocator.isFile(tablePath) ? tablePath : nil, series: series, countries: countries,
      edition: edition, replacing: options.replaces, to: target)
    report.changes.append(merge.change)
    if let (held, new) = merge.contradiction {
      report.find(
        .conflict, at: CellPlace(file: TradeRow.schema.file), "is there as \"\(held)\", not \"\(new)\"")
      if !options.replaces, !options.checksOnly {
        throw DataError(
          .badData, file: tablePath,
          "holds \(merge.change.replaced) of these flows with other values, first \"\(held)\" against \"\(new)\"",
          remedy: .anyOf([.name(.replace)]))
      }
    }
    let used = Set(flows.map(\.series)).map { series[$0] }
    let seriesTable = try seriesTable(adding: used)
    let editions = try EditionTable(folder: folder, adding: [edition])
    report.changes += [seriesTable.change, editions.change].compactMap { $0 }
    var files: [(path: String, bytes: [UInt8])] = []
    let isElsewhere = options.destination != nil
    if isElsewhere || seriesTable.change != nil {
      files.append(("\(destination)/\(TradeSeries.schema.file)", seriesTable.bytes))
    }
    if isElsewhere || editions.isChanged {
      files.insert(("\(destination)/\(EditionRecord.schema.file)", editions.bytes), at: 0)
    }
    guard let lock else { return }
    let isChanged = merge.change.added + merge.change.replaced + merge.change.removed > 0
    try WholeFile.commit(files, with: isElsewhere || isChanged ? target : nil, under: lock)
  }

  /// For each code the place of its series plus 1, 0 where the nomenclature lacks the code or nobody wants it.
  private func places(of series: [(mineral: String, code: String)], in nomenclature: String) -> [UInt16] {
    var places = [UInt16](repeating: 0, count: 1_000_000)
    for code in codes where code.nomenclatures.contains(nomenclature) {
      let place = series.firstIndex { $0.mineral == code.mineral.rawValue && $0.code == code.series }
      places[code.code] = UInt16((place ?? -1) + 1)
    }
    return places
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

  /// The table of series with those of `used` that it lacks.
  private func seriesTable(
    adding used: [(mineral: String, code: String)]
  ) throws(DataError) -> (bytes: [UInt8], change: IngestReport.Change?) {
    var rows: [[String]] = []
    if FolderLocator.isFile("\(folder)/\(TradeSeries.schema.file)") {
      var decoder = try RowDecoder(TradeSeries.schema, in: folder, known: nil)
      while try decoder.next() {
        var fields: [String] = []
        for column in TradeSeries.schema.columns.indices { fields.append(try decoder.raw(column)) }
        rows.append(fields)
      }
    }
    let held = Set(rows.map { [$0[0], $0[1]] })
    var change = IngestReport.Change(table: TradeSeries.schema.file)
    for (mineral, series) in used where !held.contains([mineral, series]) {
      guard let code = codes.first(where: { $0.mineral.rawValue == mineral && $0.series == series }) else {
        continue
      }
      rows.append([
        mineral, series, code.meaning, code.stage,
        code.caveat.isEmpty ? "names this mineral alone" : code.caveat,
      ])
      change.added += 1
    }
    rows.sort { ($0[0], $0[1]) < ($1[0], $1[1]) }
    var bytes: [UInt8] = []
    bytes += CSVText.line(TradeSeries.schema.columns.map(\.name)).utf8
    for row in rows { bytes += CSVText.line(row).utf8 }
    return (bytes, change.added > 0 ? change : nil)
  }
}
