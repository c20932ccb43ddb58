public import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The tables of sets of countries that together cut the most minerals.
public enum CutSetTables {
  /// For every number of countries up to `most`, the set that cuts the most minerals, with its proof.
  ///
  /// - Parameters:
  ///   - limit: The time for each number of countries.
  ///   - name: The name of the table.
  public static func frontier(
    _ parts: SupplyParts, network: SupplyNetwork, threshold: Double, bound: CutProblem.Bound, most: Int,
    limit: CutSearch.Limit, name: String = "sets", reference: Reference
  ) -> Table {
    let problem = CutProblem(parts, threshold: threshold, bound: bound)
    let other = CutProblem(parts, threshold: threshold, bound: .possible)
    let rows = (1...max(1, most)).map { size -> Table.Row in
      let greedy = problem.greedy(size: size)
      let search = CutSearch(problem, size: size, limit: limit)
      let possible = other.cut(by: Set(search.best.countries)).minerals.count
      return Table.Row(
        [
          .integer(size), .text(names(search.best.countries, reference)),
          .count(certain: search.best.minerals.count, possible: max(possible, search.best.minerals.count)),
          .integer(search.bound), .text(proof(search)), .integer(search.nodes), .integer(search.rootBound),
          .integer(greedy.minerals.count), .text(names(greedy.countries, reference)),
          .text(search.best.minerals.map { reference.shortName(of: $0) }.joined(separator: ", ")),
        ], sources: sources(search.best, parts.layer, network))
    }
    return Table(
      name: name,
      title:
        "Sets of \(parts.layer == .supply ? "suppliers" : "producers") whose loss cuts the most minerals by "
        + "\(NumberText.plain(threshold)) %, \(network.list.name), \(network.year)",
      columns: [
        .init("countries", "Countries", .number), .init("set", "Set"), .init("cuts", "Cuts", .count),
        .init("bound", "No set cuts more than", .number), .init("proof", "Proof"),
        .init("nodes", "Sets looked at", .number), .init("root_bound", "Bound at the start", .number),
        .init("greedy_cuts", "Greedy cuts", .number), .init("greedy_set", "Greedy set"),
        .init("minerals", "Minerals cut"),
      ], rows: rows, notes: notes(problem, parts, bound, network))
  }

  /// The smallest sets that cut at least `count` minerals.
  ///
  /// - Parameter most: The largest number of countries to try.
  /// - Throws: ``DataError`` (not held) when no set of at most `most` countries cuts so many.
  public static func smallest(
    cutting count: Int, _ parts: SupplyParts, network: SupplyNetwork, threshold: Double,
    bound: CutProblem.Bound, most: Int, limit: CutSearch.Limit, reference: Reference
  ) throws(DataError) -> Table {
    let problem = CutProblem(parts, threshold: threshold, bound: bound)
    var below: [CutSearch] = []
    for size in 1...max(1, most) {
      let search = CutSearch(problem, size: size, limit: limit)
      guard search.best.minerals.count >= count else {
        below.append(search)
        continue
      }
      let (sets, areAll) = CutSearch.all(problem, size: size, cutting: count, limit: limit)
      let rows = sets.map { cut in
        Table.Row(
          [
            .text(names(cut.countries, reference)), .integer(cut.minerals.count),
            .text(cut.minerals.map { reference.shortName(of: $0) }.joined(separator: ", ")),
          ], sources: sources(cut, parts.layer, network))
      }
      let isProved = below.allSatisfy { $0.bound < count }
      let argument = below.map { "\($0.size): at most \($0.bound)" }.joined(separator: ", ")
      let proof =
        isProved
        ? "Proved: no smaller set cuts \(count)"
          + (below.isEmpty ? ", for there is none." : " (by number of countries: \(argument)).")
        : "Not proved: the time limit came first; smaller sets may cut as many (by number of countries: \(argument))."
      return Table(
        name: "smallest-sets",
        title:
          "Smallest sets whose loss cuts at least \(count) minerals by \(NumberText.plain(threshold)) %, "
          + "\(network.list.name), \(network.year)",
        columns: [
          .init("set", "Set of \(size)"), .init("cuts", "Cuts", .number), .init("minerals", "Minerals cut"),
        ], rows: rows,
        notes: [
          proof,
          areAll
            ? "These are all of that size." : "There may be more of that size than the \(sets.count) listed.",
        ] + notes(problem, parts, bound, network))
    }
    let last = below.last
    throw DataError(
      .notHeld,
      "no set of at most \(most) countries was found that cuts \(count) minerals by \(NumberText.plain(threshold)) %; the "
        + "most is \(last?.best.minerals.count ?? 0), and \(last?.bound ?? 0) cannot be exceeded",
      remedy: "Ask for fewer minerals, a lower threshold or larger sets")
  }

  /// The partners that would take away most risk, with how they are governed.
  public static func partners(
    _ gain: PartnerGain, network: SupplyNetwork, governance: Governance, most: Int = 15,
    reference: Reference
  ) -> Table {
    let rows = gain.gains.prefix(most).map { partner -> Table.Row in
      Table.Row(
        [
          .text(reference.name(of: partner.country)),
          .text(partner.kind == .slack ? "more from a supplier" : "new supplier"),
          .interval(partner.reduction, decimals: 2), .integer(partner.minerals.count),
          .interval(governance.weight(of: partner.country, in: network.year), decimals: 2),
          .text(partner.minerals.prefix(6).map { reference.shortName(of: $0) }.joined(separator: ", ")),
        ], sources: sources(partner, network))
    }
    let except = gain.excluded.map { reference.name(of: $0) }.joined(separator: ", ")
    return Table(
      name: "partners", title: "The best single partner to win, \(network.list.name), \(network.year)",
      columns: [
        .init("partner", "Partner"), .init("kind", "How"),
        .init("reduction", "Risk falls by (pp)", .interval),
        .init("minerals", "Minerals", .number), .init("governance", "Governance risk", .interval),
        .init("largest", "Most for"),
      ], rows: Array(rows),
      notes: [
        "Risk: mean over minerals of the worst loss that one country can cause, "
          + "\(NumberText.interval(gain.risk, decimals: 1)) % of U.S. consumption, at the bounds of reliance and shares.",
        "More from a supplier: when another country fails it ships \(NumberText.plain(100 * gain.slack)) % more of what it "
          + "ships now. New supplier: it produces the mineral, is not named among the suppliers, and then ships a share of "
          + "U.S. imports as large as its share of world production, which it always has, though perhaps at an earlier stage than the United States buy.",
        "Whether a partner would deliver is not in the number: see its governance risk, 0 to 1, and leave partners out with "
          + "--except" + (except.isEmpty ? "." : "; left out: \(except)."),
        "The lower bound ranks; \(gain.gains.count) partners help at all.",
      ] + SupplyCaveats.imports(network))
  }

  private static func names(_ countries: [CountryCode], _ reference: Reference) -> String {
    countries.map { reference.name(of: $0) }.joined(separator: " + ")
  }

  private static func proof(_ search: CutSearch) -> String {
    search.isProved ? "optimal" : "time limit: gap \(search.bound - search.best.minerals.count)"
  }

  private static func notes(
    _ problem: CutProblem, _ parts: SupplyParts, _ bound: CutProblem.Bound, _ network: SupplyNetwork
  ) -> [String] {
    let what = parts.layer == .supply ? "U.S. consumption" : "world production"
    return [
      "A set cuts a mineral when \(NumberText.plain(problem.threshold)) % or more of \(what) comes from it, at the "
        + "\(bound == .certain ? "lower bounds: for certain" : "upper bounds: at the most"). "
        + "\(parts.minerals.count) minerals, \(problem.countries.count) countries.",
      "Exact by branch and bound. A set being built is given up when no more minerals can be cut with the countries still "
        + "to choose than the best set cuts: each mineral is let choose its own countries, and each country counts for the "
        + "part of what is still lacking. Optimal: no set was left open. Greedy adds the country that cuts most more.",
      "Among sets that cut as many, the one with the larger parts in all, then the first by the order of the search.",
      SupplyCaveats.counting(network),
    ] + (parts.layer == .supply ? SupplyCaveats.imports(network) : []) + SupplyCaveats.leftOut(parts.leftOut)
  }

  private static func sources(
    _ cut: CutProblem.Cut, _ layer: SupplyParts.Layer, _ network: SupplyNetwork
  ) -> [Table.Source] {
    cut.minerals.flatMap { mineral -> [Table.Source] in
      guard let node = network.node(of: mineral) else { return [] }
      return cut.countries.flatMap { country -> [Table.Source] in
        switch layer {
        case .supply:
          guard let imports = node.imports.value,
            let source = imports.named.first(where: { $0.country == country })
          else { return [] }
          return SourceNotes.of(node.reliance) + [SourceNotes.of(imports, source, mineral: mineral)]
        case .production:
          guard let shares = node.production.value,
            let producer = shares.named.first(where: { $0.country == country })
          else { return [] }
          return [SourceNotes.of(shares, producer, mineral: mineral)]
        }
      }
    }
  }

  private static func sources(_ gain: PartnerGain.Gain, _ network: SupplyNetwork) -> [Table.Source] {
    gain.minerals.flatMap { mineral -> [Table.Source] in
      guard let node = network.node(of: mineral) else { return [] }
      if gain.kind == .slack {
        guard let imports = node.imports.value,
          let source = imports.named.first(where: { $0.country == gain.country })
        else { return [] }
        return SourceNotes.of(node.reliance) + [SourceNotes.of(imports, source, mineral: mineral)]
      }
      guard let shares = node.production.value,
        let producer = shares.named.first(where: { $0.country == gain.country })
      else { return [] }
      return SourceNotes.of(node.reliance) + [SourceNotes.of(shares, producer, mineral: mineral)]
    }
  }
}
