public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of the structure of world trade in a mineral.
public enum StructureTables {
  /// The countries on which trade in a mineral depends: one table for each structure.
  ///
  /// - Parameters:
  ///   - structures: The structures of trade.
  ///   - most: How many countries are listed, beside those that every path passes or that are in the cut.
  ///   - register: The names of minerals and countries.
  public static func all(_ structures: [TradeStructure], most: Int = 15, register: Register) -> [Table] {
    structures.map { table($0, most, register) }
  }

  private static func table(_ structure: TradeStructure, _ most: Int, _ register: Register) -> Table {
    let name = structure.removed.isEmpty ? "structure" : "structure-without"
    let trade = structure.trade
    func names(_ countries: [CountryCode]) -> String {
      countries.map { register.name(of: $0) }.joined(separator: ", ")
    }
    let listed =
      structure.entries.prefix(most)
      + structure.entries.dropFirst(most).filter { $0.isDominator || $0.isInCut }
    let without = structure.removed.isEmpty ? "" : " without \(names(structure.removed))"
    return Table(
      name: name,
      title: "World trade in \(register.name(of: trade.mineral).lowercased())\(without), \(trade.year)",
      of: listed,
      columns: [
        .country(in: register) { $0.country },
        .number("betweenness", "Betweenness", decimals: 3) { $0.betweenness },
        .number("exports", "Exports", unit: .millionUSD, decimals: 1) { $0.exports / 1e6 },
        .number("imports", "Imports", unit: .millionUSD, decimals: 1) { $0.imports / 1e6 },
        .text("producer", "Producer") { $0.isProducer ? "produces" : "" },
        .text("articulation", "Articulation") { $0.isArticulation ? "splits" : "" },
        .text("dominator", "Dominates") { $0.isDominator ? "all paths" : "" },
        .text("cut", "Node cut") { $0.isInCut ? "in the cut" : "" },
      ],
      sources: { [Table.Source(trade.edition, "trade HS \(trade.code) \(trade.year) \($0.country)")] },
      notes: Note.definitions(notes(structure, listed: listed.count, register))
        + SupplyCaveats.trade(trade.coverage, in: register))
  }

  private static func notes(
    _ structure: TradeStructure, listed: Int, _ register: Register
  ) -> [String] {
    let trade = structure.trade
    var notes = [
      "HS \(trade.code), \(trade.meaning) (\(trade.stage)), value. Scope: \(trade.caveat).",
      "Flows of at least \(NumberText.plain(structure.floor)) % of their exporter's exports or of their importer's imports: "
        + "\(structure.keptFlows) of \(trade.flows.count). \(listed) of \(structure.entries.count) countries listed.",
      "Betweenness: part of shortest paths between other countries that pass it, length 1 / value, directed. Splits: the "
        + "network falls apart without it.",
      passage(structure, register),
    ]
    if let domestic = structure.domestic {
      notes.append(
        "The United States itself produces \(NumberText.interval(domestic, decimals: 1)) % of the world"
          + "\(stage(structure)); its own output needs no trade and is not in this table.")
    }
    if let production = structure.production {
      notes.append(
        "Producers: \(production.edition) \(SourceNotes.label(production)), often of an earlier stage than the code."
      )
    }
    return notes
  }

  /// What lies between the producers and the United States.
  private static func passage(_ structure: TradeStructure, _ register: Register) -> String {
    func names(_ countries: [CountryCode]) -> String {
      countries.map { register.name(of: $0) }.joined(separator: ", ")
    }
    guard structure.production != nil else {
      return "No dominators and no cut: the producers are unknown."
    }
    guard !structure.producers.isEmpty else {
      return "No dominators and no cut: no foreign producer is left that trades under this code."
    }
    guard structure.throughput > 0 else {
      return
        "No path of this code leads from a foreign producer (\(names(structure.producers)))\(stage(structure)) to the "
        + "United States."
    }
    let dominators = structure.entries.filter(\.isDominator).map(\.country)
    return "From \(structure.producers.count) foreign producers\(stage(structure)) to the United States: "
      + (dominators.isEmpty
        ? "no country is passed by every path; " : "every path passes \(names(dominators)); ")
      + "the fewest countries whose loss cuts every path, producers included, are \(structure.cut.count)"
      + (structure.cut.isEmpty ? "" : " (\(names(structure.cut)), the cut nearest the producers)")
      + "; \(NumberText.fixed(structure.throughput / 1e6, decimals: 1)) of the "
      + "\(NumberText.fixed(structure.imports / 1e6, decimals: 1)) million dollars of U.S. imports can come from "
      + "producers when every country passes on no more than it exports."
  }

  private static func stage(_ structure: TradeStructure) -> String {
    let stage = structure.production?.stage ?? ""
    return stage.isEmpty ? "" : " (stage \(stage))"
  }
}
