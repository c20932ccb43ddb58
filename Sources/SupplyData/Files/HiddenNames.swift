/// The names of the hidden files of one transaction.
///
/// Whatever Oreflow leaves beside its files while it writes is called `.oreflow-….partial`, so that one pattern finds
/// all of it. The names do not hold the target's, which may be as long as the file system allows.
struct HiddenNames: Hashable {
  /// How every hidden name begins.
  static let prefix = ".oreflow-"
  private static let suffix = ".partial"

  /// What the names of this transaction share and no other's do.
  let id: String

  /// New names.
  init() {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    id = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The names to which the hidden file `name` belongs; nil where it belongs to no transaction.
  init?(of name: String) {
    guard name.hasPrefix(Self.prefix), name.hasSuffix(Self.suffix) else { return nil }
    let id = name.dropFirst(Self.prefix.count).prefix(16)
    guard id.utf8.count == 16, id.allSatisfy(\.isHexDigit) else { return nil }
    self.id = String(id)
  }

  /// The file that shows, while it is locked, that the transaction goes on; one in each folder.
  var anchor: String { "\(Self.prefix)\(id)\(Self.suffix)" }
  /// The list of what is to be renamed, complete before the first is.
  var journal: String { "\(Self.prefix)\(id).journal\(Self.suffix)" }
  /// The journal of a transaction that is being taken back.
  var undo: String { "\(Self.prefix)\(id).undo\(Self.suffix)" }
  /// The new bytes of the file with this number.
  func new(_ number: Int) -> String { "\(Self.prefix)\(id).\(number).new\(Self.suffix)" }
  /// The old bytes of the file with this number.
  func old(_ number: Int) -> String { "\(Self.prefix)\(id).\(number).old\(Self.suffix)" }
}
