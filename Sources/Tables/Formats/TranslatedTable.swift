import Language

extension Table {
  /// The table as people read it in the language of `words`: names, headings and sentences; what the language lacks is
  /// English. For programs the table stays as it is.
  func translated(_ words: PageWords) -> Table {
    guard words != .english else { return self }
    func translated(_ text: String) -> String { words.shown(text).text }
    return Table(
      name: name, title: translated(title), answer: answer.map(translated),
      columns: columns.map {
        var column = $0
        column.heading = translated($0.heading)
        return column
      },
      rows: rows.map { row in Row(row.cells.map { $0.translated(words) }, sources: row.sources) },
      constants: constants, notes: notes.map { Note($0.kind, translated($0.text)) })
  }
}

extension Table.Cell {
  /// The cell with its words in the language of `words`.
  fileprivate func translated(_ words: PageWords) -> Table.Cell {
    switch self {
    case .text, .list: .text(words.text(of: self))
    case .mineral(let id, _): .mineral(id, words.text(of: self))
    case .country(let code, _): .country(code, words.text(of: self))
    default: self
    }
  }
}

extension PageWords {
  /// What a reader sees in `cell`: names and words in the language.
  package func text(of cell: Table.Cell) -> String {
    guard !isEnglish else { return cell.text }
    return switch cell {
    case .text, .mineral, .country: translated(cell.text) ?? cell.text
    case .list(let items) where !items.isEmpty: items.map { translated($0) ?? $0 }.joined(separator: "、")
    default: cell.text
    }
  }

  /// The language of `cell` where it holds words that are not in the page's.
  package func language(of cell: Table.Cell) -> String? {
    if isEnglish { return nil }
    return switch cell {
    case .text(let text), .mineral(_, let text), .country(_, let text): isNamed(text) ? nil : quoted
    case .list(let items): items.allSatisfy(isNamed) ? nil : quoted
    default: nil
    }
  }
}
