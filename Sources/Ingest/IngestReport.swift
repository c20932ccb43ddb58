public import SupplyData

/// What an ingest read, kept and omitted, and what looks wrong, each with its place.
public struct IngestReport: Sendable {
  /// What a finding is about.
  public enum Kind: String, Sendable, CaseIterable {
    /// A label or column that no table of meanings knows.
    case unmapped = "not mapped"
    /// A country that no spelling is known for.
    case country = "unknown country"
    /// A unit that no spelling is known for, or that contradicts the metadata or another edition.
    case unit = "unit"
    /// A column that the metadata beside the table do not name.
    case metadata = "not in the metadata"
    /// A value that cannot be read.
    case value = "unreadable value"
    /// A value or column that can hardly be right: shifted, a thousand times its neighbour, a copy of another.
    case implausible = "implausible"
    /// A series that two places of one release give differently.
    case conflict = "conflict"
    /// A printed value that the table of corrections replaced.
    case correction = "corrected"
  }

  /// One thing to look at.
  public struct Finding: Sendable, Hashable {
    /// What it is about.
    public let kind: Kind
    /// The publisher's file.
    public let file: String
    /// The line, counted from 1; nil where it is the whole file or column.
    public let line: Int?
    /// The column; empty where it is the whole row.
    public let column: String
    /// What was found.
    public let text: String

    /// `file:line: column "x": not mapped: …`.
    public var description: String {
      var place = file
      if let line { place += ":\(line)" }
      return "\(place): \(column.isEmpty ? "" : "column \"\(column)\": ")\(kind.rawValue): \(text)"
    }
  }

  /// Rows or cells omitted for one reason.
  public struct Skipped: Sendable, Hashable {
    /// The reason.
    public let reason: String
    /// How many.
    public internal(set) var count: Int
    /// Where the first stands, `file:line`.
    public let first: String
  }

  /// What one file gave.
  public struct File: Sendable {
    /// The file as it was named.
    public let name: String
    /// What was recognised in it, in words.
    public let kind: String
    /// The edition.
    public let edition: Edition
    /// How many cells that may hold a value were read.
    public internal(set) var read = 0
    /// How many of them became rows.
    public internal(set) var kept = 0
    /// How many of them another row gives too.
    var repeated = 0
  }

  /// What one table gained.
  public struct Change: Sendable, Hashable {
    /// The table's file below the data folder.
    public let table: String
    /// Rows that were not there.
    public internal(set) var added = 0
    /// Rows whose value, unit or flag is another now.
    public internal(set) var replaced = 0
    /// Rows of the same edition and mineral that the release no longer gives.
    public internal(set) var removed = 0
    /// Rows that were there already, the same.
    public internal(set) var unchanged = 0
  }

  /// The files in the order of their names.
  public internal(set) var files: [File] = []
  /// What was omitted, in the order of the reasons.
  public private(set) var skipped: [Skipped] = []
  /// What to look at, in the order of the files and lines.
  public internal(set) var findings: [Finding] = []
  /// Whether values are there otherwise than the files give them, which only a replacement takes.
  public internal(set) var contradicts = false
  /// What the tables gained, in the order of their names.
  public internal(set) var changes: [Change] = []
  /// Files that are none of the publisher's and were passed over.
  public internal(set) var passedOver: [String] = []

  /// How many cells were read.
  public var read: Int { files.reduce(0) { $0 + $1.read } }
  /// How many of them became rows.
  public var kept: Int { files.reduce(0) { $0 + $1.kept } }
  /// How many of them were omitted.
  public var left: Int { skipped.reduce(0) { $0 + $1.count } }

  /// An empty report.
  public init() {}

  mutating func skip(_ reason: String, count: Int = 1, at place: CellPlace) {
    guard count > 0 else { return }
    if let place = skipped.firstIndex(where: { $0.reason == reason }) {
      skipped[place].count += count
    } else {
      skipped.append(Skipped(reason: reason, count: count, first: "\(place.file):\(place.line ?? 1)"))
      skipped.sort { $0.reason < $1.reason }
    }
  }

  /// Refuses files of which nothing is kept, so that no edition is noted that holds nothing.
  ///
  /// - Throws: `DataError` with what was omitted and where.
  func requireKept() throws(DataError) {
    guard kept == 0 else { return }
    let reasons = skipped.map { "\($0.count) \($0.reason), first \($0.first)" }
    let others =
      passedOver.count == 1
      ? "1 file that is no known table" : "\(passedOver.count) files that are no known table"
    let why = reasons + (passedOver.isEmpty ? [] : [others])
    throw DataError(
      .notHeld, file: files.first?.name ?? passedOver.first,
      (read == 1 ? "the one value read is not kept" : "none of the \(read) values read is kept")
        + (why.isEmpty ? "" : ": \(why.joined(separator: "; "))"),
      remedy: "Name the publisher's files for minerals and years that the data folder can take")
  }

  mutating func find(_ kind: Kind, at place: CellPlace, _ text: String) {
    findings.append(
      Finding(kind: kind, file: place.file, line: place.line, column: place.column, text: text))
  }

  /// The findings of `kind`.
  public func findings(of kind: Kind) -> [Finding] { findings.filter { $0.kind == kind } }

  /// The report in lines for a person.
  public func lines(verbose: Bool) -> [String] {
    var lines: [String] = []
    for edition in Set(files.map(\.edition.rawValue)).sorted() {
      let own = files.filter { $0.edition.rawValue == edition }
      let read = own.reduce(0) { $0 + $1.read }
      let kept = own.reduce(0) { $0 + $1.kept }
      lines.append(
        "\(edition): \(own.count) \(own.count == 1 ? "file" : "files"), \(read) \(read == 1 ? "value" : "values") read, "
          + "\(kept) kept")
    }
    if verbose { lines += files.map { "  \($0.name): \($0.kind), \($0.read) read, \($0.kept) kept" } }
    for path in passedOver { lines.append("passed over, not a table that is known: \(path)") }
    for skip in skipped { lines.append("omitted: \(skip.count) \(skip.reason), first \(skip.first)") }
    for kind in Kind.allCases {
      let own = findings(of: kind)
      if own.isEmpty { continue }
      lines.append("\(kind.rawValue): \(own.count)")
      if verbose || kind == .unmapped || kind == .conflict { lines += own.map { "  \($0.description)" } }
    }
    for change in changes {
      lines.append(
        "\(change.table): \(change.added) added, \(change.replaced) replaced, \(change.removed) removed, "
          + "\(change.unchanged) unchanged")
    }
    return lines
  }
}
