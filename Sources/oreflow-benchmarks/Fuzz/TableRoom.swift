import Foundation
import Graphs
import Tables
import SupplyData

/// Tables of any text, written in every format and read back.
enum TableRoom {
  static func round(_ input: inout FuzzInput) throws -> Bool {
    let cells = (0...input.below(4)).map { _ in (0..<2).map { _ in input.text(4) } }
    let table = Table(
      name: "t", title: input.text(3), columns: [.init("a", "A"), .init("b", "B")],
      rows: cells.map { Table.Row($0.map { .text($0) }) }, notes: ["A note."])
    try csv(table, cells)
    try json(table, cells)
    try markdown(table, cells)
    try latex(table)
    let hidden = TerminalText.shown(table.text(.table)).unicodeScalars.first {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
    }
    if let hidden { throw Fuzz.BrokenLaw("the terminal is sent \(hidden.value): \(cells)") }
    return true
  }

  private static func csv(_ table: Table, _ cells: [[String]]) throws {
    for guardsFormulas in [false, true] {
      let view = {
        var view = TableView(); view.guardsFormulas = guardsFormulas; return view
      }()
      var reader = try CSVReader(bytes: Array(table.text(.csv, view: view).utf8), name: "t")
      var read: [[String]] = []
      while try reader.next() { read.append([try reader.text(0), try reader.text(1)]) }
      // A NUL byte becomes the sign of what cannot be shown.
      let wanted = cells.map { $0.map { withoutNUL(guardsFormulas ? CSVText.guarded($0) : $0) } }
      guard same(read, wanted) else { throw Fuzz.BrokenLaw("CSV: \(cells) is read as \(read)") }
      if guardsFormulas,
        let cell = read.joined().first(where: { "=@\t".contains($0.prefix(1)) && !$0.isEmpty })
      {
        throw Fuzz.BrokenLaw("CSV: a formula is left: \(cell)")
      }
    }
  }

  private static func withoutNUL(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }

  private static func json(_ table: Table, _ cells: [[String]]) throws {
    let text = table.text(.json)
    guard (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil else {
      throw Fuzz.BrokenLaw("JSON: \(cells)")
    }
  }

  /// Splits rows at the bars that have no stroke before them, and takes the strokes away.
  private static func markdown(_ table: Table, _ cells: [[String]]) throws {
    let text = table.text(.markdown)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    guard
      let rule = lines.firstIndex(where: {
        $0.starts(with: "| --- |".unicodeScalars) || $0.starts(with: "| ---: |".unicodeScalars)
      })
    else {
      throw Fuzz.BrokenLaw("Markdown: no rule below the headings: \(cells)")
    }
    let rows = lines[(rule + 1)...].prefix { !$0.isEmpty }
    guard rows.count == cells.count else { throw Fuzz.BrokenLaw("Markdown: \(rows.count) rows of \(cells)") }
    for (line, row) in zip(rows, cells) {
      var read = [String.UnicodeScalarView()]
      var isEscaped = false
      for scalar in line {
        if isEscaped || (scalar != "\\" && scalar != "|") {
          if !isEscaped, "<`[]*".unicodeScalars.contains(scalar) {
            throw Fuzz.BrokenLaw("Markdown: \(scalar) is not escaped in \(row)")
          }
          read[read.count - 1].append(scalar)
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else {
          read.append(String.UnicodeScalarView())
        }
      }
      let wanted = row.map { text in
        " \(String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))) "
      }
      let got = read.dropFirst().dropLast().map { String($0) }
      guard same([got], [wanted]) else { throw Fuzz.BrokenLaw("Markdown: \(row) is read as \(got)") }
    }
  }

  /// Braces are closed, and every row has one sign between its two cells, as LaTeX counts them.
  private static func latex(_ table: Table) throws {
    var (depth, isEscaped) = (0, false)
    let lines = table.text(.latex).unicodeScalars.split(separator: "\n").filter { $0.first != "%" }
    for line in lines {
      var separators = 0
      for scalar in line {
        if isEscaped { isEscaped = false; continue }
        switch scalar {
        case "\\": isEscaped = true
        case "{": depth += 1
        case "}": depth -= 1
        case "&": separators += 1
        case "%", "#": throw Fuzz.BrokenLaw("LaTeX: \(scalar) is not escaped: \(String(line))")
        default: break
        }
        guard depth >= 0 else { throw Fuzz.BrokenLaw("LaTeX: a brace too many: \(String(line))") }
      }
      isEscaped = false
      guard separators <= 1 else { throw Fuzz.BrokenLaw("LaTeX: \(separators) separators: \(String(line))") }
    }
    guard depth == 0 else { throw Fuzz.BrokenLaw("LaTeX: \(depth) braces are open") }
  }

  /// Equal scalar by scalar: to Swift, texts are equal too that are only canonically so.
  private static func same(_ first: [[String]], _ second: [[String]]) -> Bool {
    first.map { $0.map { Array($0.unicodeScalars) } } == second.map { $0.map { Array($0.unicodeScalars) } }
  }
}
