import SupplyData
import Tables
import Language

/// A table of a page: what it answers, a caption, rows that read without a script, and the notes below.
struct PageTable {
  private let table: Table
  private let group: PageGroup
  /// What a whole bar of each column stands for; nil where it has none.
  private let scales: [Double?]
  private let columns: PageColumns
  private let words: PageWords

  /// `table` as one of `group`.
  init(_ table: Table, group: PageGroup, words: PageWords = .english) {
    (self.table, self.group, self.words) = (table, group, words)
    columns = PageColumns(table)
    scales = table.columns.map { PageBar.scale(of: $0, in: table) }
  }

  /// The table in a frame of its own that scrolls where it is wider than the screen.
  var markup: Markup {
    let id = "t\(group.name)-\(table.name)"
    return .element(
      "div", ["class": "table", "data-table": table.name, "data-group": group.name],
      table.answer.map { words.element("p", class: "answer", $0) }
        + [
          .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": id],
            [
              .element(
                "table", [:],
                [
                  words.element("caption", id: id, table.title), head,
                  .element("tbody", [:], table.rows.map(row)),
                ])
            ])
        ] + notes)
  }

  private var head: Markup {
    .element(
      "thead", [:],
      [
        .element(
          "tr", [:],
          columns.shown.map { place in
            let heading = words.shown(table.columns[place].heading)
            return .element(
              "th", ["scope": "col", "class": className(place), "lang": heading.language], heading.text)
          })
      ])
  }

  private func row(_ row: Table.Row) -> Markup {
    .element("tr", [:], columns.shown.map { cell(row.cells[$0], at: $0) })
  }

  private func cell(_ cell: Table.Cell, at place: Int) -> Markup {
    let (text, language) = (words.text(of: cell), words.language(of: cell))
    var parts = [Markup.text(text)]
    if case .interval(let interval, _, _) = cell, let scale = scales[place] {
      parts.append(PageBar.markup(interval, scale: scale))
    }
    let name = Self.isLong(text) ? "long" : className(place)
    return place == columns.header
      ? .element("th", ["scope": "row", "class": name, "lang": language], parts)
      : .element("td", ["class": name, "lang": language], parts)
  }

  private func className(_ place: Int) -> String? {
    table.columns[place].kind.isFlushRight ? "number" : nil
  }

  /// Whether words need a wide column.
  private static func isLong(_ text: String) -> Bool { text.utf8.count > 32 }

  /// The notes, those that may mislead first; omissions, often long, behind a fold.
  private var notes: [Markup] {
    let open = table.notes.filter { $0.kind != .omission }
    let folded = table.notes.filter { $0.kind == .omission }
    return open.map { words.element("p", class: "note \($0.kind.rawValue)", $0.text) }
      + (folded.isEmpty
        ? []
        : [
          .element(
            "details", ["class": "note"],
            [.element("summary", [:], words("What is omitted, and why ({})", "\(folded.count)"))]
              + folded.map { words.element("p", $0.text) })
        ])
  }
}
