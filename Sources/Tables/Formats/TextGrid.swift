/// The headings and cells of a table as text, with columns as wide as a page allows.
///
/// Columns of words are made narrower and wrapped first; where that is not enough the last columns go. The first
/// column always stays.
struct TextGrid {
  /// One column.
  struct Column {
    /// The heading.
    let heading: String
    /// Whether it is set flush right.
    let isFlushRight: Bool
    /// Whether it is a column of the table, not that of the sources.
    let isOfTable: Bool
    /// Its width in columns of text.
    var width: Int
    /// Whether cells are wrapped to the width.
    var isWrapped: Bool
    /// The least width it can be wrapped to.
    let least: Int
  }

  /// The space between columns.
  static let gap = 2
  /// A word longer than this is broken where the page is narrow.
  static let longestWord = 18

  /// The columns.
  private(set) var columns: [Column]
  /// The cells, row by row.
  private(set) var rows: [[String]]

  /// The part of `table` that `view` shows.
  init(_ table: Table, view: TableView) {
    let showsDetails = view.showsDetails || !view.columns.isEmpty
    let chosen = table.columns.indices.filter { showsDetails || !table.columns[$0].isDetail }
    rows = view.rows(of: table).map { row in
      chosen.map { row.cells[$0].text }
        + (view.showsSources ? [row.sources.map(\.text).joined(separator: "; ")] : [])
    }
    let cells = rows
    func column(_ heading: String, _ place: Int, isFlushRight: Bool, isOfTable: Bool) -> Column {
      let widest = cells.map { $0[place].terminalWidth }.max() ?? 0
      let headingWord = Self.longestWord(in: heading)
      let word = min(cells.map { Self.longestWord(in: $0[place]) }.max() ?? 0, Self.longestWord)
      return Column(
        heading: heading, isFlushRight: isFlushRight, isOfTable: isOfTable,
        width: max(widest, heading.terminalWidth), isWrapped: false,
        least: isFlushRight ? max(widest, headingWord) : max(headingWord, min(widest, max(word, 10))))
    }
    columns = chosen.enumerated().map { place, index in
      column(
        table.columns[index].heading, place, isFlushRight: table.columns[index].kind.isFlushRight,
        isOfTable: true)
    }
    if view.showsSources {
      columns.append(column("Sources", chosen.count, isFlushRight: false, isOfTable: false))
    }
    if let width = view.width { fit(width) }
  }

  private mutating func fit(_ width: Int) {
    var total: Int { columns.reduce(0) { $0 + $1.width } + Self.gap * (columns.count - 1) }
    while total > width {
      // The widest column that can still be wrapped gives way first.
      let wrappable = columns.indices.filter { columns[$0].width > columns[$0].least }
      if let widest = wrappable.max(by: { columns[$0].width < columns[$1].width }) {
        columns[widest].width -= 1
        columns[widest].isWrapped = true
      } else if columns.count > 1 {
        columns.removeLast()
        rows = rows.map { Array($0.dropLast()) }
        for place in columns.indices { restore(place) }
      } else {
        return
      }
    }
  }

  private mutating func restore(_ place: Int) {
    let widest = rows.map { $0[place].terminalWidth }.max() ?? 0
    columns[place].width = max(widest, columns[place].heading.terminalWidth)
    columns[place].isWrapped = false
  }

  private static func longestWord(in text: String) -> Int {
    text.split(separator: " ").map { String($0).terminalWidth }.max() ?? 0
  }
}

extension Table.Kind {
  /// Whether a column of this kind is set flush right.
  package var isFlushRight: Bool {
    switch self {
    case .text, .mineral, .country, .list: false
    case .number, .printed, .interval, .count: true
    }
  }
}

extension String {
  /// The text in lines of at most `width` columns, broken at spaces and between Chinese characters, inside a word only
  /// where it is longer.
  func wrapped(to width: Int) -> [String] {
    guard width > 0, terminalWidth > width else { return [self] }
    var lines: [String] = []
    var line = ""
    for (gap, piece) in split(separator: " ", omittingEmptySubsequences: true).flatMap(\.pieces) {
      var word = piece
      if !line.isEmpty, line.terminalWidth + gap.count + word.terminalWidth <= width {
        line += gap + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.terminalWidth > width {
        var part = ""
        while let next = word.first, (part + String(next)).terminalWidth <= max(width, 2) {
          part.append(word.removeFirst())
        }
        lines.append(part)
      }
      line = word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

extension Substring {
  /// The parts of a word that a line may be broken between, with what stands before each: one for a word of Latin
  /// letters, one for each Chinese character with the marks that must not begin or end a line.
  fileprivate var pieces: [(gap: String, text: String)] {
    var pieces: [(gap: String, text: String)] = []
    for character in self {
      guard let last = pieces.last?.text.last else {
        pieces.append((" ", String(character)))
        continue
      }
      let isWide = String(last).terminalWidth > 1 || String(character).terminalWidth > 1
      if isWide, !"，。；：、？！）》”".contains(character), !"（《“".contains(last) {
        pieces.append(("", String(character)))
      } else {
        pieces[pieces.count - 1].text.append(character)
      }
    }
    return pieces
  }
}
