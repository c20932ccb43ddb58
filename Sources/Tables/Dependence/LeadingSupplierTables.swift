public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of leading suppliers.
public enum LeadingSupplierTables {
  /// How many minerals each country leads, and which.
  public static func countries(_ leading: LeadingSuppliers, register: Register) -> Table {
    let network = leading.network
    func names(_ minerals: [MineralID]) -> String {
      minerals.map { register.name(of: $0) }.joined(separator: ", ")
    }
    return Table(
      name: "leading-suppliers",
      title: "Leading suppliers of U.S. imports, \(network.list.name), \(network.year)",
      answer: DependenceTables.answer(leading, register), of: leading.ranking,
      columns: [
        .country(in: register) { $0.country }, .count("leads", "Leads") { $0.count },
        .text("minerals", "Minerals") { names($0.leads) },
        .text("may_lead", "May lead") { names($0.mayLead) },
      ], constants: .of(network),
      sources: { rank in
        (rank.leads + rank.mayLead).flatMap { mineral -> [Table.Source] in
          guard let shares = network.node(of: mineral)?.imports.value,
            let source = shares.named.first(where: { $0.country == rank.country })
          else { return [] }
          return [SourceNotes.of(shares, source, mineral: mineral)]
        }
      },
      notes: [
        Note(
          .definition,
          "Of \(leading.minerals) reported series with known suppliers. A country leads when no named country has a larger "
            + "share; where two share the first place, or bounds leave it open, each may lead."),
        Note(.source, "Import shares: \(ExposureTables.basis(network))."),
      ])
  }
}
