/// Checks every table of a data folder: types, keys, units, known names, order, duplicates, shares that add up.
///
/// It reports what it finds and goes on, where loading stops at the first fault.
public struct DataCheck: Sendable {
  /// A table that was read to its end.
  public struct Table: Sendable, Hashable {
    /// The file below the data folder.
    public let file: String
    /// How many rows it has.
    public let rows: Int
  }

  /// The tables and how many rows each has.
  public private(set) var tables: [Table] = []
  /// What was found, in the order of tables and lines.
  public private(set) var findings: [DataError] = []
  /// How many findings of a table are listed; the rest is counted.
  public static let listedPerTable = 100
  /// What the shares of one window must add up to, percent: rounding leaves them a little off 100.
  public static let shareSum: ClosedRange<Double> = 97...103

  private let folder: String

  /// Checks the data folder `folder`.
  public init(folder: String) {
    self.folder = folder
    let reference: Reference
    do throws(DataError) {
      reference = try Reference(folder: folder)
    } catch {
      findings.append(error)
      return
    }
    for table in DataFolder.tables { check(table, known: reference.known) }
    checkGroups(reference)
    checkShares(reference)
  }

  /// Reads every row of one table.
  private mutating func check(_ table: DataFolder.Entry, known: KnownNames) {
    if table.schema.isOptional, !FolderLocator.isFile("\(folder)/\(table.schema.file)") { return }
    // In a table in order a repeated key stands below its first row; one that is not is read again with all its keys.
    if !check(table, known: known, remembersKeys: false) {
      _ = check(table, known: known, remembersKeys: true)
    }
  }

  /// The same with every key remembered or only that of the row above; false where a row out of order makes that too
  /// few.
  private mutating func check(_ table: DataFolder.Entry, known: KnownNames, remembersKeys: Bool) -> Bool {
    var count = 0
    var unlisted = 0
    var previous: [String] = []
    var previousLine = 0
    var lines: [[String]: Int] = [:]
    var found: [DataError] = []
    func note(_ finding: DataError) {
      if found.count < Self.listedPerTable { found.append(finding) } else { unlisted += 1 }
    }
    do throws(DataError) {
      var decoder = try RowDecoder(table.schema, in: folder, known: known)
      while try decoder.next() {
        count += 1
        do throws(DataError) {
          _ = try table.row.init(decoding: &decoder)
          var key: [String] = []
          key.reserveCapacity(table.schema.key.count)
          for column in table.schema.key { key.append(try decoder.raw(column)) }
          let isFirst = previousLine == 0
          let isLater = isFirst || key != previous && !isBefore(key, previous, table.schema)
          if !isLater, key != previous, !remembersKeys { return false }
          let first =
            remembersKeys ? lines.updateValue(decoder.line, forKey: key) : isLater ? nil : previousLine
          if let first {
            note(
              decoder.fault(
                table.schema.key[0], "the row has the key of line \(first): \(key.joined(separator: ", "))",
                remedy: "Keep one of the two"))
          } else if !isLater {
            note(
              decoder.fault(
                table.schema.key[0], "the row stands after one that comes later in the order of the key",
                remedy: "Sort the table by its key"))
          }
          previous = key
          previousLine = decoder.line
        } catch {
          note(error)
        }
      }
    } catch {
      found.append(error)
    }
    if unlisted > 0 {
      found.append(
        DataError(.badData, file: "\(folder)/\(table.schema.file)", "has \(unlisted) findings more"))
    }
    tables.append(Table(file: table.schema.file, rows: count))
    findings += found
    return true
  }

  private func isBefore(_ a: [String], _ b: [String], _ schema: TableSchema) -> Bool {
    for (place, column) in schema.key.enumerated() where a[place] != b[place] {
      switch schema.columns[column].kind {
      case .integer, .year:
        if let first = Int(a[place]), let second = Int(b[place]) { return first < second }
        fallthrough
      default: return a[place].unicodeScalars.lexicographicallyPrecedes(b[place].unicodeScalars)
      }
    }
    return false
  }

  private mutating func checkGroups(_ reference: Reference) {
    for schema in [WorldRow.schema, WorldRow.miningDataSchema, WorldRow.bgsSchema] {
      guard let rows = try? WorldRow.all(in: folder, schema: schema, known: reference.known) else { continue }
      for (index, row) in rows.enumerated() {
        for note in row.notes where reference.notes[note] == nil {
          findings.append(
            DataError(
              .badData, file: "\(folder)/\(schema.file)", line: index + 2, column: "note",
              "\"\(note)\" is not a note of \(ValueNote.schema.file)",
              remedy: "Add it there, with its meaning"))
        }
      }
    }
    for mineral in reference.minerals.values.sorted(by: { $0.id < $1.id }) {
      if let parent = mineral.parent, reference.minerals[parent] == nil {
        findings.append(
          DataError(
            .badData, file: "\(folder)/\(Mineral.schema.file)", column: "parent",
            "\(mineral.id) belongs to \(parent), which is no mineral of the table",
            remedy: "Correct the parent or add it"))
      }
    }
  }

  /// Whether the shares of each form and window can add up to about 100 %.
  private mutating func checkShares(_ reference: Reference) {
    guard let rows = try? ImportSourceRow.all(in: folder, known: reference.known) else { return }
    struct Group: Hashable {
      let mineral: MineralID
      let form: String
      let window: YearWindow
      let edition: Edition
      let via: String
    }
    var sums: [Group: (line: Int, sum: Interval)] = [:]
    var order: [Group] = []
    for (index, row) in rows.enumerated() {
      let group = Group(
        mineral: row.mineral, form: row.form, window: row.window, edition: row.edition,
        via: row.via)
      let share = row.share.interval ?? Interval(0, 100)
      if let before = sums[group] {
        sums[group] = (before.line, before.sum + share)
      } else {
        order.append(group)
        sums[group] = (index + 2, share)
      }
    }
    for group in order {
      guard let (line, sum) = sums[group] else { continue }
      if sum.upper < Self.shareSum.lowerBound || sum.lower > Self.shareSum.upperBound {
        let text = sum.isExact ? "\(sum.lower)" : "\(sum.lower) to \(sum.upper)"
        findings.append(
          DataError(
            .badData, file: "\(folder)/\(ImportSourceRow.schema.file)", line: line, column: "share",
            "the shares of \(group.mineral)\(group.form.isEmpty ? "" : ", \(group.form)"), \(group.window), add up to "
              + "\(text) %",
            remedy: "They must add up to 97 to 103 %: compare them with \(group.edition)"))
      }
    }
  }
}
