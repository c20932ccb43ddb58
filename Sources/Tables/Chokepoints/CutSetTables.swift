public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of sets of countries whose loss makes the most minerals lose the threshold.
public enum CutSetTables {
  /// For every number of countries the best set, with its proof and its ties.
  ///
  /// - Parameters:
  ///   - frontier: The frontier.
  ///   - name: The name of the table.
  ///   - register: The names of minerals and countries.
  public static func frontier(_ frontier: CutFrontier, name: String = "sets", register: Register) -> Table {
    let (parts, network) = (frontier.parts, frontier.parts.network)
    return Table(
      name: name,
      title:
        "Sets of \(parts.layer == .supply ? "suppliers" : "producers") whose loss makes the most minerals lose "
        + "\(NumberText.plain(frontier.options.threshold)) %, \(network.list.name), \(network.year)",
      answer: ChokepointTables.answer(frontier, register), of: frontier.entries, columns: columns(register),
      constants: .of(network), sources: { sources($0.best, parts) },
      notes: notes(frontier.problem, parts, frontier.options.bound, register))
  }

  private static func columns(_ register: Register) -> [TableColumn<CutFrontier.Entry>] {
    [
      .integer("size", "Countries") { $0.size },
      .text("set", "Set") { names($0.best.countries, register) },
      .cell("lost", "Minerals", .count) { .count(certain: $0.best.minerals.count, possible: $0.possible) },
      .integer("ties", "Sets that tie") { $0.ties.sets.count }, .text("ties_proof", "Ties", ties),
      .integer("bound", "No set more than") { $0.search.bound },
      .text("proof", "Proof") { proof($0.search) },
      .integer("nodes", "Sets examined") { $0.search.nodes },
      .integer("root_bound", "Bound at the start") { $0.search.rootBound },
      .integer("greedy_lost", "Greedy minerals") { $0.greedy.minerals.count },
      .text("greedy_set", "Greedy set") { names($0.greedy.countries, register) },
      .text("minerals", "Minerals lost") { minerals($0.best, register) },
    ]
  }

  /// The smallest sets that make at least this number of minerals lose the threshold.
  public static func smallest(_ smallest: SmallestCutSets, register: Register) -> Table {
    let (parts, network) = (smallest.parts, smallest.parts.network)
    let argument = smallest.smaller.map { "\($0.size): at most \($0.bound)" }.joined(separator: ", ")
    let proof =
      !smallest.isProved
      ? "Not proved: the time limit came first; smaller sets may make as many lose (by number of countries: "
        + "\(argument))."
      : "Proved: no smaller set makes \(smallest.count) minerals lose"
        + (argument.isEmpty ? ", for there is none." : " (by number of countries: \(argument)).")
    return Table(
      name: "smallest-sets",
      title:
        "Smallest sets whose loss makes at least \(smallest.count) minerals lose "
        + "\(NumberText.plain(smallest.options.threshold)) %, \(network.list.name), \(network.year)",
      answer: ChokepointTables.answer(smallest, register), of: smallest.listing.sets,
      columns: [
        .text("set", "Set of \(smallest.size)") { names($0.countries, register) },
        .integer("lost", "Minerals") { $0.minerals.count },
        .text("minerals", "Minerals lost") { minerals($0, register) },
      ], constants: .of(network), sources: { sources($0, parts) },
      notes: Note.definitions([
        proof,
        smallest.listing.areAll
          ? "These are all of that size."
          : "There may be more of that size than the \(smallest.listing.sets.count) listed.",
      ]) + notes(smallest.problem, parts, smallest.options.bound, register))
  }

  private static func names(_ countries: [CountryCode], _ register: Register) -> String {
    countries.map { register.name(of: $0) }.joined(separator: " + ")
  }

  private static func minerals(_ cut: CutProblem.Cut, _ register: Register) -> String {
    cut.minerals.map { register.shortName(of: $0) }.joined(separator: ", ")
  }

  private static func proof(_ search: CutSearch) -> String {
    search.isProved ? "optimal" : "time limit: gap \(search.bound - search.best.minerals.count)"
  }

  private static func ties(_ entry: CutFrontier.Entry) -> String {
    if entry.ties.sets.isEmpty { return "none" }
    return entry.ties.areAll ? "all counted" : "at least"
  }

  private static func notes(
    _ problem: CutProblem, _ parts: SupplyParts, _ bound: CutProblem.Bound, _ register: Register
  ) -> [Note] {
    let network = parts.network
    let isSupply = parts.layer == .supply
    let what =
      isSupply
      ? "U.S. consumption is attributed to"
      : "world production (minerals by stage: \(SupplyCaveats.stages(parts))) comes from"
    return Note.definitions([
      "A mineral is lost when \(NumberText.plain(problem.threshold)) % or more of \(what) the set, at the "
        + "\(bound == .certain ? "lower" : "upper") bounds. "
        + "\(parts.minerals.count) minerals, \(problem.countries.count) countries.",
      "Exact by branch and bound. A set being built is given up when no more minerals can be lost with the countries still "
        + "to choose than with the best set: each mineral chooses its own countries, and each country counts for the "
        + "part of what is still lacking. Optimal: no set was left open. Greedy adds the country that makes most more lose.",
      "Sets that tie make as many minerals lose; shown is the one with the larger parts in all, then the first by the order "
        + "of the search.",
      SupplyCaveats.counting(network),
    ]) + (isSupply ? SupplyCaveats.imports(network, in: register) : [])
      + Note.omitted(parts.omitted, in: register)
  }

  private static func sources(_ cut: CutProblem.Cut, _ parts: SupplyParts) -> [Table.Source] {
    cut.minerals.flatMap { mineral -> [Table.Source] in
      cut.countries.flatMap { SourceNotes.of(parts.network.node(of: mineral), $0, parts.layer) }
    }
  }
}
