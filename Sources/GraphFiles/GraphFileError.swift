/// Something is wrong with a file of nodes or edges, and where.
///
/// The description reads `file:line: column name: problem.`; what can be done is typed, for a program to put into the
/// words of its interface.
public struct GraphFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What helps.
  public enum Remedy: Sendable, Hashable {
    /// The file must be changed; the text says how, in the imperative and without a full stop.
    case edit(String)
    /// Read the file in the encoding it was written in.
    case nameEncoding
    /// Say which columns hold the ends of an edge, or that the first line is no header.
    case nameColumns
    /// Say what stands between the columns.
    case nameSeparator
    /// Add up the weights of an edge given twice, or keep the smallest.
    case mergeDuplicates
    /// Say whether edges have a direction.
    case nameDirection
    /// Refuse duplicates, which this reading needs.
    case refuseDuplicates
  }

  /// The file, as the user would name it.
  public let file: String
  /// The line in the file, counted from 1.
  public let line: Int?
  /// The name of the column, or its number from 1.
  public let column: String?
  /// What is wrong, without a full stop.
  public let problem: String
  /// What helps.
  public let remedy: Remedy

  init(_ file: String, line: Int? = nil, column: String? = nil, _ problem: String, _ remedy: Remedy) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.remedy = remedy
  }

  /// The place and the problem on one line.
  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let column { text += ": column \"\(column)\"" }
    return text + ": \(problem)."
  }
}
