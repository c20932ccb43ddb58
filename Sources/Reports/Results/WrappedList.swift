/// A list of names cut into lines, so that a column of them fits a page.
enum WrappedList {
  /// `names`, joined by commas, in lines of at most `width` characters; a longer name has a line of its own.
  static func lines(_ names: [String], width: Int = 50) -> [String] {
    var lines: [String] = []
    for (place, name) in names.enumerated() {
      let word = place == names.count - 1 ? name : name + ","
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// A row of `cells` that ends with `names`: for people in as many rows as lines, the cells in the first; for programs in
  /// one.
  static func rows(
    _ cells: [Table.Cell], _ names: [String], isComplete: Bool, sources: [Table.Source]
  ) -> [Table.Row] {
    guard !isComplete else {
      return [Table.Row(cells + [.text(names.joined(separator: ", "))], sources: sources)]
    }
    return lines(names).enumerated().map { place, line in
      Table.Row(
        (place == 0 ? cells : cells.map { _ in .text("") }) + [.text(line)],
        sources: place == 0 ? sources : [])
    }
  }
}
