/// Something is wrong with the data, or with what was asked of them, and where.
///
/// The description reads `file:line: column name: problem. Remedy.`, with the parts that are known, so that an
/// editor can jump to the place.
public struct DataError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What sort of trouble it is; the command line turns it into an exit code.
  public enum Kind: Sendable {
    /// A file or folder is not there or cannot be read or is not what it should be.
    case badData
    /// The data are sound but do not hold what was asked for.
    case notHeld
    /// A name, year or option that nobody knows.
    case badRequest
    /// A file or folder could not be written.
    case unwritable
  }

  /// What sort of trouble it is.
  public let kind: Kind
  /// The file, as the user would name it.
  public let file: String?
  /// The line in the file, counted from 1.
  public let line: Int?
  /// The name of the column.
  public let column: String?
  /// What is wrong, without a full stop.
  public let problem: String
  /// What to do about it.
  public let remedy: Remedy

  /// An error of `kind` at a place, as far as the place is known.
  public init(
    _ kind: Kind, file: String? = nil, line: Int? = nil, column: String? = nil, _ problem: String,
    remedy: Remedy = .none
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.remedy = remedy
  }

  /// The whole message on one line, without the names of any interface.
  public var description: String { message(remedy: remedy.text()) }

  /// The whole message on one line, with `remedy` in the words of an interface, without a full stop.
  public func message(remedy: String) -> String {
    var text = ""
    if let file {
      text += file
      if let line { text += ":\(line)" }
      text += ": "
    }
    if let column { text += "column \"\(column)\": " }
    text += Self.shortened(problem) + "."
    if !remedy.isEmpty { text += " \(remedy)\(remedy.hasSuffix("?") ? "" : ".")" }
    return text
  }

  /// The most characters of a problem that are printed: a damaged file may have cells of megabytes.
  private static let mostCharacters = 600

  /// `text` without its middle where it is long; the words about it stand at its ends.
  private static func shortened(_ text: String) -> String {
    // By scalars, and counted only where it may be long: a cell of megabytes may be one character with its marks.
    guard text.utf8.count > mostCharacters, text.unicodeScalars.count > mostCharacters else { return text }
    let (scalars, half) = (text.unicodeScalars, mostCharacters / 2)
    return
      "\(String(scalars.prefix(half))) … \(scalars.count - 2 * half) characters … \(String(scalars.suffix(half)))"
  }
}
