import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The tables of the structure of world trade in a mineral.
public enum StructureTables {
  /// The countries that trade in `mineral` hangs on: one table, or two with countries taken out; none without a series.
  ///
  /// - Parameters:
  ///   - node: The node of the network that stands for the mineral, for its producers.
  ///   - removed: Countries taken out for the second table.
  ///   - floor: From what share a flow counts, percent.
  ///   - most: How many countries are listed.
  /// - Throws: ``DataError`` when the mineral has no trade series and countries are to be taken out.
  public static func all(
    of mineral: MineralID, node: SupplyNetwork.MineralNode, year: Int, removing removed: [CountryCode],
    floor: Double, most: Int = 15, in dataset: Dataset
  ) throws(DataError) -> [Table] {
    let trade: TradeGraph
    do throws(DataError) {
      trade = try TradeGraph(mineral, year: year, from: dataset)
    } catch  where error.kind == .notHeld && removed.isEmpty {
      return []
    }
    let producers = node.production.value?.named.filter { $0.amount.upper > 0 }.map(\.country) ?? []
    let whole = try TradeStructure(trade, producers: producers, floor: floor)
    var tables = [table(whole, named: "structure", node, most, dataset.reference)]
    if !removed.isEmpty {
      let rest = try TradeStructure(trade, producers: producers, removing: Set(removed), floor: floor)
      tables.append(table(rest, named: "structure-without", node, most, dataset.reference))
    }
    return tables
  }

  private static func table(
    _ structure: TradeStructure, named name: String, _ node: SupplyNetwork.MineralNode, _ most: Int,
    _ reference: Reference
  ) -> Table {
    let trade = structure.trade
    func names(_ countries: [CountryCode]) -> String {
      countries.map { reference.name(of: $0) }.joined(separator: ", ")
    }
    let special = structure.entries.filter { $0.isDominator || $0.isInCut }
    let listed =
      structure.entries.prefix(most)
      + special.filter { one in !structure.entries.prefix(most).contains { $0.country == one.country } }
    let rows = listed.map { entry in
      Table.Row(
        [
          .text(reference.name(of: entry.country)), .number(entry.betweenness, decimals: 3),
          .number(entry.exports / 1e6, decimals: 1), .number(entry.imports / 1e6, decimals: 1),
          .text(entry.isProducer ? "produces" : ""), .text(entry.isArticulation ? "splits" : ""),
          .text(entry.isDominator ? "all ways" : ""), .text(entry.isInCut ? "in the cut" : ""),
        ], sources: [Table.Source(trade.edition, "trade HS \(trade.code) \(trade.year) \(entry.country)")])
    }
    let without = structure.removed.isEmpty ? "" : " without \(names(structure.removed))"
    var notes = [
      "HS \(trade.code), \(trade.meaning) (\(trade.stage)), value. Scope: \(trade.caveat).",
      "Flows of at least \(NumberText.plain(structure.floor)) % of their exporter's exports or of their importer's imports: "
        + "\(structure.flows.kept) of \(structure.flows.all). \(listed.count) of \(structure.entries.count) countries listed.",
      "Betweenness: part of shortest ways between other countries that pass it, length 1 / value, directed. Splits: the "
        + "network falls apart without it.",
    ]
    if node.production.value == nil {
      notes.append("No dominators and no cut: \(node.production.reason ?? "producers are unknown").")
    } else if structure.producers.isEmpty {
      notes.append("No dominators and no cut: no producer is left that trades under this code.")
    } else if structure.throughput == 0 {
      notes.append(
        "No way leads from a producer (\(names(structure.producers))) to the United States: the chain is cut."
      )
    } else {
      let dominators = structure.entries.filter(\.isDominator).map(\.country)
      notes.append(
        "From \(structure.producers.count) producers to the United States: "
          + (dominators.isEmpty
            ? "no country is passed by every way; "
            : "every way passes \(names(dominators)); ")
          + "the fewest countries whose loss cuts every way, producers included, are \(structure.cut.count)"
          + (structure.cut.isEmpty ? "" : " (\(names(structure.cut)), the cut nearest the producers)")
          + "; \(NumberText.fixed(structure.throughput / 1e6, decimals: 1)) of the "
          + "\(NumberText.fixed(structure.imports / 1e6, decimals: 1)) million dollars of U.S. imports can come from "
          + "producers when every country passes on no more than it exports.")
      notes.append(
        "Producers: \(node.production.value.map(SourceNotes.label) ?? ""), often of an earlier stage than the code."
      )
    }
    return Table(
      name: name,
      title: "World trade in \(reference.name(of: trade.mineral).lowercased())\(without), \(trade.year)",
      columns: [
        .init("country", "Country"), .init("betweenness", "Betweenness", .number),
        .init("exports", "Exports (million USD)", .number),
        .init("imports", "Imports (million USD)", .number),
        .init("producer", "Producer"), .init("articulation", "Articulation"), .init("dominator", "Dominates"),
        .init("cut", "Node cut"),
      ], rows: rows, notes: notes + SupplyCaveats.trade(trade.year))
  }
}
