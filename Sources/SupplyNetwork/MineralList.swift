public import SupplyData

/// A dated list of minerals.
public struct MineralList: Sendable {
  /// The list's name: `us-2022`, `all`, or the file it was read from.
  public let name: String
  /// The minerals, by id.
  public let minerals: [MineralID]

  /// The list `name` of `minerals`, each taken once.
  public init(name: String, minerals: some Sequence<MineralID>) {
    self.name = name
    self.minerals = Set(minerals).sorted()
  }

  /// The list that `text` names.
  ///
  /// A name of `reference/critical_lists.csv`, letter case left aside; or `all`, every mineral for which USGS prints a
  /// net import reliance; or the path of a file with one mineral a line (id, name or symbol; blank lines and lines that
  /// begin with `#` are passed over).
  ///
  /// - Throws: `DataError` where there is no such list, and with the line where a mineral of a file is unknown or
  ///   stands twice.
  public init(named text: String, in dataset: Dataset) throws(DataError) {
    let reference = dataset.reference
    let id = text.lowercased()
    if let members = reference.lists[id] {
      self.init(name: id, minerals: members)
    } else if id == "all" {
      let printed = Set(try dataset.salient().filter { $0.measure == .netImportReliance }.map(\.mineral))
      self.init(name: id, minerals: printed)
    } else {
      try self.init(file: text, in: reference)
    }
  }

  private init(file path: String, in reference: Reference) throws(DataError) {
    guard WholeFile.exists(path) else {
      let known = reference.lists.keys.sorted() + ["all"]
      throw DataError(
        .badRequest, "there is no list \"\(path)\" and no file of that name",
        remedy: .anyOf([
          .other("use \(known.joined(separator: ", "))"), .look(.lists),
          .other("name a file with one mineral a line"),
        ]))
    }
    var minerals: [MineralID: Int] = [:]
    let text = try WholeFile.text(of: path)
    // Editors on Windows begin a file with a byte order mark.
    let lines = (text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let name = line.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
      guard let first = name.first, first != "#" else { continue }
      let id: MineralID
      do throws(DataError) {
        id = try reference.mineral(named: String(name)).id
      } catch {
        throw DataError(.badData, file: path, line: index + 1, error.problem, remedy: error.remedy)
      }
      if let before = minerals.updateValue(index + 1, forKey: id) {
        throw DataError(
          .badData, file: path, line: index + 1, "\(id) stands on line \(before) already",
          remedy: "Name each mineral once")
      }
    }
    guard !minerals.isEmpty else {
      throw DataError(.badData, file: path, "names no mineral", remedy: "Write one mineral a line")
    }
    self.init(name: path, minerals: minerals.keys)
  }
}
