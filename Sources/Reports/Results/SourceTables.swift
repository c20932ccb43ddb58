import SupplyData

/// The publications behind tables.
enum SourceTables {
  /// Every publication that a row of `tables` names, with how to cite it, its terms, and in which of them it is used.
  static func editions(of tables: [Table], name: String, reference: Reference) -> Table {
    let editions = Set(tables.flatMap(\.editions)).sorted { $0.rawValue < $1.rawValue }
    return Table(
      name: name, title: "Sources", of: editions,
      columns: [
        .text("edition", "Edition") { $0.rawValue },
        .text("publisher", "Publisher") { reference.editions[$0]?.publisher },
        .text("citation", "Citation") { reference.editions[$0]?.citation },
        .text("terms", "Terms") { reference.editions[$0]?.terms },
        .list("used_in", "Used in") { edition in
          tables.filter { $0.editions.contains(edition) }.map(\.name)
        },
      ])
  }
}
