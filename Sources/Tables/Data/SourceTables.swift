package import SupplyData

/// The publications behind tables.
package enum SourceTables {
  /// Every publication that a row of `tables` names, with how to cite it, its terms, and in which of them it is used.
  package static func editions(of tables: [Table], name: String, register: Register) -> Table {
    let editions = Set(tables.flatMap(\.editions)).sorted()
    return Table(
      name: name, title: "Sources", of: editions,
      columns: [
        .text("edition", "Edition") { $0.rawValue },
        .text("publisher", "Publisher") { register.editions[$0]?.publisher },
        .text("citation", "Citation") { register.editions[$0]?.citation },
        .text("terms", "Terms") { register.editions[$0]?.terms },
        .list("used_in", "Used in") { edition in
          tables.filter { $0.editions.contains(edition) }.map(\.name)
        },
      ])
  }

  /// Every edition that `tables` name, how it is cited, and its terms.
  package static func citations(of tables: [Table], _ records: [Edition: EditionRecord]) -> [String] {
    Set(tables.flatMap(\.editions)).sorted().map { id in
      records[id].map { "\(id): \($0.citation) Terms: \($0.terms)." } ?? "\(id)"
    }
  }
}
