/// The caption of a figure, part by part, as long as a journal prints one.
///
/// One rule for all families: a part that has a brief form is printed in it where the whole would have more than
/// ``mostWords`` words, the part that saves most first. What is shortened is not lost: ``notes`` hold it whole, and
/// stand below the caption in its text file.
///
/// ```swift
/// let caption: FigureCaption = ["Reliance of 2 minerals, 2022.", .init("Sources: A, B and C.", brief: "Sources: 3.")]
/// print(caption.text)  // Reliance of 2 minerals, 2022. Sources: A, B and C.
/// ```
public struct FigureCaption: Sendable, Hashable {
  /// A sentence or several.
  public struct Part: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The sentences.
    public let text: String
    /// What stands in their place where the caption is too long; nil where they are not to be shortened.
    public let brief: String?

    /// The sentences `text`, without a brief form.
    public init(stringLiteral text: String) { self.init(text) }

    /// The sentences `text`, or `brief` where the caption is too long.
    public init(_ text: String, brief: String? = nil) {
      self.text = FigureCaption.trimmed(text)
      self.brief = brief.map(FigureCaption.trimmed)
    }

    /// How many words the brief form saves.
    fileprivate var saving: Int {
      brief.map { FigureCaption.words(in: text) - FigureCaption.words(in: $0) } ?? 0
    }
  }

  /// The words of a caption at most, where its parts allow it.
  public static let mostWords = 120

  /// The parts, in order.
  public private(set) var parts: [Part]
  /// What parts two sentences.
  private var separator = " "
  /// The parts in their brief form, where that was settled in another language.
  private var settled: Set<Int>?

  /// The caption of `parts`.
  public init(_ parts: [Part]) { self.parts = parts.filter { !$0.text.isEmpty } }

  /// The caption in a language that parts sentences by `separator`, each part as `say` has it; what is brief stays
  /// brief.
  public func translated(separator: String, _ say: (String) -> String) -> FigureCaption {
    var other = FigureCaption(parts.map { Part(say($0.text), brief: $0.brief.map(say)) })
    other.separator = separator
    other.settled = shortened
    return other
  }

  /// Adds a part before the last one, which names the sources.
  public mutating func add(_ part: Part) {
    if !part.text.isEmpty { parts.insert(part, at: max(0, parts.count - 1)) }
  }

  /// The caption, in full sentences.
  public var text: String {
    let shortened = shortened
    return parts.enumerated().map { shortened.contains($0) ? $1.brief ?? $1.text : $1.text }
      .filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// What the caption shortens, whole, in order.
  public var notes: [String] { shortened.sorted().map { parts[$0].text } }

  /// The caption, and below it its notes.
  public var file: String {
    let notes = notes
    return text + "\n" + (notes.isEmpty ? "" : "\nNotes\n\n\(notes.joined(separator: "\n\n"))\n")
  }

  /// The parts that are printed in their brief form. Cost: O(n²) for n parts.
  private var shortened: Set<Int> {
    if let settled { return settled }
    var total = parts.reduce(0) { $0 + Self.words(in: $1.text) }
    var left = parts.indices.filter { parts[$0].saving > 0 }
    var shortened: Set<Int> = []
    while total > Self.mostWords,
      let part = left.max(by: { (parts[$0].saving, $1) < (parts[$1].saving, $0) })
    {
      total -= parts[part].saving
      left.removeAll { $0 == part }
      shortened.insert(part)
    }
    return shortened
  }

  /// The number of words of `text`: what spaces part.
  public static func words(in text: String) -> Int { text.split(separator: " ").count }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " })
  }
}

extension FigureCaption: ExpressibleByArrayLiteral, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The caption of `parts`.
  public init(arrayLiteral parts: Part...) { self.init(parts) }

  /// The caption of one part.
  public init(stringLiteral text: String) { self.init([Part(text)]) }

  /// The caption, in full sentences.
  public var description: String { text }
}
