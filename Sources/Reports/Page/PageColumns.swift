import Tables

/// Which columns of a table a page shows, and which one names its rows.
struct PageColumns {
  /// The places of the columns that are shown: no details, and nothing that every row repeats from the title.
  let shown: [Int]
  /// The place of the column that names a row: its country or mineral, or the first that is shown.
  let header: Int

  /// The columns of `table`.
  init(_ table: Table) {
    let shown = table.columns.indices.filter { place in
      guard !table.columns[place].isDetail else { return false }
      guard table.rows.count > 1, let first = table.rows.first?.cells[place].text else { return true }
      return !(table.title.contains(first) && table.rows.allSatisfy { $0.cells[place].text == first })
    }
    self.shown = shown
    header =
      shown.first { [.country, .mineral].contains(table.columns[$0].kind) } ?? shown.first ?? 0
  }
}
