public import SupplyData

/// Reads releases of the U.S. Geological Survey's Mineral Commodity Summaries as they are published and puts them
/// into the tables `usgs/salient.csv`, `usgs/world.csv` and `usgs/import_sources.csv`.
///
/// Edition and kind of a file are told from its content. Nothing is written before everything is read and
/// merged, and then all tables at once.
///
/// When a new release prints a label that is not mapped, the report names it with file and line: give it a row in
/// `Resources/usgs-labels.csv`, with the name the same series has in the editions before, build, and run again.
/// What a release prints wrong goes into `Resources/usgs-corrections.csv`, with the reason.
public struct USGSIngest: Sendable {
  /// The data folder.
  public let folder: String
  private let context: USGSContext

  /// Prepares to read into the data folder `folder`, whose reference tables say what minerals, countries and
  /// units there are.
  ///
  /// - Throws: `DataError` when a table that is built in or a reference table is not sound.
  public init(folder: String) throws(DataError) {
    self.folder = folder
    context = try USGSContext(reference: try Reference(folder: folder))
  }

  /// Reads `paths`, files or folders, merges them and writes the tables.
  ///
  /// The order of the paths does not matter. Running it twice changes nothing.
  ///
  /// - Parameters:
  ///   - paths: The files or folders.
  ///   - options: Where the tables go, and whether values may change.
  ///   - edition: The edition, where the files do not tell; nil to tell it from each file.
  ///   - readsDamaged: Whether damaged files are read all the same.
  /// - Returns: what was read, kept and omitted, and what the tables gained.
  /// - Throws: `DataError` when a path cannot be read, no release is found, or an edition is there already with
  ///   other values and `options.replaces` is false. The tables are then as they were.
  /// - Complexity: O(n log n) for n rows of the release and the tables.
  @discardableResult
  public func run(
    _ paths: [String], edition: Edition? = nil, readsDamaged: Bool = false,
    options: IngestOptions = IngestOptions()
  ) throws(DataError) -> IngestReport {
    var report = IngestReport()
    let lock = options.checksOnly ? nil : try FolderLock(options.destination ?? folder)
    let rows = try read(paths, edition: edition, report: &report)
    if !readsDamaged { try ReleaseDamage.refuse(report) }
    try report.requireKept()
    var merges: [TableMerge] = []
    let plausibility = Plausibility(units: context.reference.units)
    for table in SeriesName.Table.allCases {
      let own = rows.filter { $0.series.table == table }
      let merge = try TableMerge(own, schema: table.schema, folder: folder, replacing: options.replaces)
      merge.tell(&report, source: "the release")
      plausibility.look(at: merge.points(of: table), table: table, report: &report)
      merges.append(merge)
    }
    let contradictions = merges.flatMap(\.contradictions)
    if let (existing, row) = contradictions.first, !options.replaces, !options.checksOnly {
      throw DataError(
        .badData, file: folder,
        "holds values of these editions that the release gives otherwise: \(contradictions.count), first "
          + "\(row.place.file):\(row.place.line ?? 0) against \"\(existing)\"",
        remedy: .anyOf([.compare(.check), .decide(.replace)]))
    }
    try merges.commit(
      adding: Set(rows.map(\.edition)), folder: folder, options: options, under: lock, report: &report)
    return report
  }

  /// The rows of all releases below `paths`, each series and year once.
  func read(
    _ paths: [String], edition: Edition?, report: inout IngestReport
  ) throws(DataError) -> [IngestedRow] {
    var files: [PublishedFile] = []
    for path in try FileTree.files(below: paths) {
      let name = path.lowercased()
      if name.hasSuffix(".csv") || name.hasSuffix(".xml") { files.append(try PublishedFile(path: path)) }
    }
    let rows = try read(files, edition: edition, report: &report)
    guard !report.files.isEmpty else {
      throw DataError(
        .badData, file: paths.first ?? "",
        "holds no release of the Mineral Commodity Summaries that is known",
        remedy: "Name the folder or the CSV files of a data release as published")
    }
    return rows
  }

  /// The rows of `files`, tables and their metadata, each series and year once.
  func read(
    _ files: [PublishedFile], edition: Edition?, report: inout IngestReport
  ) throws(DataError) -> [IngestedRow] {
    var rows: [IngestedRow] = []
    var metadata: [String: ReleaseMetadata] = [:]
    for file in files where file.name.lowercased().hasSuffix(".xml") {
      if let key = metadataKey(file.name) {
        metadata[key] = ReleaseMetadata(String(decoding: file.bytes, as: UTF8.self))
      }
    }
    for file in files where file.name.lowercased().hasSuffix(".csv") {
      let header = try CSVReader(bytes: file.bytes, name: file.path, encoding: file.encoding).header
      if TidyRelease.recognises(header) {
        var release = TidyRelease(context: context)
        rows += try release.read(file, edition: edition, report: &report)
      } else if SalientSheet.recognises(header) {
        rows += try SalientSheet(
          PublishedSheet(file), context: context, metadata: metadataKey(file.name).flatMap { metadata[$0] }
        ).read(report: &report)
      } else if WorldSheet.recognises(header) {
        rows += try WorldSheet(PublishedSheet(file), context: context).read(report: &report)
      } else {
        report.passedOver.append(file.path)
      }
    }
    report.files.sort { $0.name < $1.name }
    return unique(rows, report: &report)
  }

  /// The edition and chapter that a file's name tells, by which metadata and table find each other.
  private func metadataKey(_ name: String) -> String? {
    guard let year = USGSContext.editionYear(inName: name),
      let chapter = context.chapters.chapter(ofFile: name)
    else { return nil }
    return "\(year) \(chapter)"
  }

  /// The rows, each key once; a second row of the same series and year is reported.
  private func unique(_ rows: [IngestedRow], report: inout IngestReport) -> [IngestedRow] {
    var seen: [[String]: IngestedRow] = [:]
    var kept: [IngestedRow] = []
    for row in rows.sorted(by: { ($0.place.file, $0.place.line ?? 0) < ($1.place.file, $1.place.line ?? 0) })
    {
      let schema = row.series.table.schema
      let key = [row.series.table.rawValue] + schema.key.map { row.fields[$0] }
      guard let first = seen.updateValue(row, forKey: key) else {
        kept.append(row)
        continue
      }
      seen[key] = first
      if first.value == row.value, first.unit == row.unit {
        report.skip("that repeat a row of the same series", at: row.place)
      } else {
        report.skip("of a series that another row gives", at: row.place)
        report.find(
          .conflict, at: row.place,
          "\(row.value) \(row.unit), but \(first.place.file):\(first.place.line ?? 0) gives \(first.value) \(first.unit) for the same series"
        )
      }
      if let place = report.files.firstIndex(where: { $0.name == row.place.file }) {
        report.files[place].kept -= 1
        report.files[place].repeated += 1
      }
    }
    return kept
  }
}
