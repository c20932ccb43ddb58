public import SupplyData

/// Reads files of the British Geological Survey's World Mineral Statistics into `bgs/world.csv`.
///
/// One file holds one commodity as the open API gives it. Rows that repeat each other are taken once, rows that
/// contradict each other are reported and the first is taken; the parts of a series that the publisher splits
/// (manganese ore by use) are added up.
public struct BGSIngest: Sendable {
  /// The data folder.
  public let folder: String
  private let reference: Reference
  private let series: BGSSeries

  /// Prepares to read into the data folder `folder`.
  ///
  /// - Throws: `DataError` when a reference table is not sound.
  public init(folder: String) throws(DataError) {
    self.folder = folder
    reference = try Reference(folder: folder)
    series = try BGSSeries()
  }

  /// Reads `paths`, files or folders, merges them and writes the table. Running it twice changes nothing.
  ///
  /// - Parameters:
  ///   - paths: The files or folders.
  ///   - options: Where the tables go, and whether values may change.
  ///   - given: The edition; nil for the newest of the series that `reference/editions.csv` names.
  ///   - readsDamaged: Whether damaged files are read all the same.
  /// - Returns: what was read, kept and omitted, and what the table gained.
  /// - Throws: `DataError` when no file is of the publisher, a file is damaged, or the edition is there already with
  ///   other values and `options.replaces` is false. The table is then as it was.
  /// - Complexity: O(n log n) for n rows of the files and the table.
  @discardableResult
  public func run(
    _ paths: [String], edition given: Edition? = nil, readsDamaged: Bool = false,
    options: IngestOptions = IngestOptions()
  ) throws(DataError) -> IngestReport {
    let lock = options.checksOnly ? nil : try FolderLock(options.destination ?? folder)
    var report = IngestReport()
    let edition = if let given { given } else { try newestEdition() }
    var rows: [BGSFile.Part] = []
    for path in try FileTree.files(below: paths) where path.lowercased().hasSuffix(".csv") {
      let file = try PublishedFile(path: path)
      let header = try CSVReader(bytes: file.bytes, name: path, encoding: file.encoding).header
      guard BGSFile.recognises(header) else {
        report.passedOver.append(path)
        continue
      }
      rows += try BGSFile(series: series, reference: reference, edition: edition).read(file, report: &report)
    }
    guard !report.files.isEmpty else {
      throw DataError(
        .badData, file: paths.first ?? "", "holds no file of the World Mineral Statistics",
        remedy: "Name the CSV files that the open API of the British Geological Survey gives")
    }
    if !readsDamaged { try ReleaseDamage.refuse(report) }
    try report.requireKept()
    try write(summed(rows, report: &report), edition: edition, options: options, under: lock, report: &report)
    return report
  }

  private func newestEdition() throws(DataError) -> Edition {
    guard let newest = reference.newestEdition(of: .worldMineralStatistics) else {
      throw DataError(
        .badRequest, "the files do not tell their edition",
        remedy: "Say which it is: BGS and the year of release")
    }
    return newest
  }

  /// The rows of `parts`, each part of a series taken once and the parts added up, in the order in which they were
  /// read.
  private func summed(_ parts: [BGSFile.Part], report: inout IngestReport) -> [IngestedRow] {
    var order: [[String]] = []
    var byKey: [[String]: [String: IngestedRow]] = [:]
    var sums: [[String]: IngestedRow] = [:]
    for part in parts {
      let row = part.row
      let key = WorldRow.bgsSchema.key.map { row.fields[$0] }
      if let first = byKey[key]?[part.sub] {
        if first.value != row.value {
          report.find(
            .conflict, at: row.place,
            "\"\(row.value)\", and line \(first.place.line ?? 0) of \(first.place.file) gives \"\(first.value)\" for the same series, country and year"
          )
        }
        report.skip("that repeat a row of the same series", at: row.place)
        continue
      }
      byKey[key, default: [:]][part.sub] = row
      guard let sum = sums[key] else {
        order.append(key)
        sums[key] = row
        continue
      }
      if let a = Double(sum.value), let b = Double(row.value) {
        sums[key] = sum.adding(row, value: DecimalText.plain(a + b))
      }
    }
    return order.compactMap { sums[$0] }
  }

  private func write(
    _ rows: [IngestedRow], edition: Edition, options: IngestOptions, under lock: FolderLock?,
    report: inout IngestReport
  ) throws(DataError) {
    let merge = try TableMerge(rows, schema: WorldRow.bgsSchema, folder: folder, replacing: options.replaces)
    merge.tell(&report, source: "the file")
    if let (existing, row) = merge.contradictions.first, !options.replaces, !options.checksOnly {
      throw DataError(
        .badData, file: folder,
        "holds values of \(edition) that the files give otherwise: \(merge.contradictions.count), first "
          + "\(row.place.file):\(row.place.line ?? 0) against \"\(existing)\"",
        remedy: .anyOf([.compare(.check), .decide(.replace)]))
    }
    try [merge].commit(adding: [edition], folder: folder, options: options, under: lock, report: &report)
  }
}
