import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The question of chokepoints turned round: one mineral's countries, one country's minerals.
public enum ChokepointViews {
  /// The countries that can cut one mineral, with their power.
  ///
  /// - Parameter quota: The share of imports that cuts, percent, for the indices of power.
  /// - Throws: ``DataError`` (not held) when neither suppliers nor producers are known.
  public static func mineral(
    _ node: SupplyNetwork.MineralNode, in network: SupplyNetwork, threshold: Double, quota: Double,
    reference: Reference
  ) throws(DataError) -> Table {
    let points = Chokepoints(network, threshold: threshold)
    let name = reference.name(of: node.id).lowercased()
    let entries = points.ranking.filter { entry in
      entry.supplier.parts.contains { $0.mineral == node.id }
        || entry.producer.parts.contains { $0.mineral == node.id }
    }
    guard !entries.isEmpty else {
      throw DataError(
        .notHeld, "neither suppliers with a reliance nor producers of \(name) are known for \(network.year)",
        remedy: .anyOf([.look(.everything(of: node.id.rawValue))]))
    }
    let power = node.imports.value.map { VotingPower($0, quota: quota) }
    let rows = entries.map { entry -> Table.Row in
      let supplied = entry.supplier.parts.first { $0.mineral == node.id }?.part
      let produced = entry.producer.parts.first { $0.mineral == node.id }?.part
      let player = power?.players.first { $0.country == entry.country }
      return Table.Row(
        [
          .text(reference.name(of: entry.country)),
          supplied.map { .interval($0.share, decimals: 1) } ?? .missing,
          supplied.map { .interval($0.amount, decimals: 1) } ?? .missing,
          .text(supplied.map { words($0, threshold) } ?? ""),
          player.map { .number($0.banzhaf, decimals: 3) } ?? .missing,
          player.map { .number($0.normalizedBanzhaf, decimals: 3) } ?? .missing,
          player.map { .number($0.shapleyShubik, decimals: 3) } ?? .missing,
          produced.map { .interval($0.share, decimals: 1) } ?? .missing,
          .text(produced.map { words($0, threshold) } ?? ""),
        ], sources: ChokepointTables.sources(of: entry, in: network))
    }
    var notes = [
      "Exposure: share of U.S. imports × net import reliance, percent of U.S. consumption. Cuts: from "
        + "\(NumberText.plain(threshold)) % on; as producer, of world production.",
      "Power in the game in which suppliers together cut once they hold \(NumberText.plain(quota)) % of imports: Banzhaf, "
        + "the part of all groups of the others that a supplier decides, and as a part of all power; Shapley-Shubik. "
        + "Exact, over shares rounded to 0.1 %; unnamed suppliers do not act together and are no players.",
    ]
    let held = node.imports.value?.named.reduce(0) { $0 + $1.share.midpoint } ?? 0
    if node.imports.value != nil, held < quota {
      notes.append(
        "The named suppliers hold \(NumberText.fixed(held, decimals: 1)) % together and cannot reach the quota: no one has power."
      )
    }
    if let reason = node.imports.reason { notes.append("Suppliers: \(reason).") }
    if let reason = node.production.reason { notes.append("Producers: \(reason).") }
    if let caveat = node.imports.value?.caveat, !caveat.isEmpty { notes.append("Scope: \(caveat).") }
    return Table(
      name: "chokepoints", title: "Who can cut \(name), \(network.year)",
      columns: [
        .init("country", "Country"), .init("share", "Share of imports (%)", .interval),
        .init("exposure", "Exposure (%)", .interval), .init("cuts", "As supplier"),
        .init("banzhaf", "Banzhaf", .number), .init("banzhaf_share", "of all", .number),
        .init("shapley_shubik", "Shapley-Shubik", .number),
        .init("world_share", "World production (%)", .interval), .init("produces", "As producer"),
      ], rows: rows, notes: notes + SupplyCaveats.imports(network))
  }

  /// What the loss of one country would cut.
  ///
  /// - Throws: ``DataError`` (not held) when it neither supplies nor produces any mineral of the network.
  public static func country(
    _ country: Country, in network: SupplyNetwork, threshold: Double, reference: Reference
  ) throws(DataError) -> Table {
    let points = Chokepoints(network, threshold: threshold)
    guard let place = points.ranking.firstIndex(where: { $0.country == country.code }) else {
      throw DataError(
        .notHeld,
        "\(country.name) is not named as supplier or producer of any mineral of \(network.list.name) in \(network.year)",
        remedy: .anyOf([
          .other("look among the sources' other countries, which may hold it"),
          .choose(.list, among: ["all"]),
          .choose(.imports, among: ["baci"]),
        ]))
    }
    let entry = points.ranking[place]
    let minerals =
      entry.supplier.parts.map(\.mineral)
      + entry.producer.parts.map(\.mineral).filter { mineral in
        !entry.supplier.parts.contains { $0.mineral == mineral }
      }
    let rows = minerals.map { mineral -> Table.Row in
      let supplied = entry.supplier.parts.first { $0.mineral == mineral }?.part
      let produced = entry.producer.parts.first { $0.mineral == mineral }?.part
      let rest = points.supply.minerals.first { $0.id == mineral }
      return Table.Row(
        [
          .text(reference.name(of: mineral)), supplied.map { .interval($0.share, decimals: 1) } ?? .missing,
          supplied.map { .interval($0.amount, decimals: 1) } ?? .missing,
          .text(supplied.map { words($0, threshold) } ?? ""), slack(supplied, rest),
          produced.map { .interval($0.share, decimals: 1) } ?? .missing,
          .text(produced.map { words($0, threshold) } ?? ""),
        ],
        sources: sources(of: entry.country, mineral, in: network))
    }
    return Table(
      name: "chokepoints",
      title: "What the loss of \(country.name) would cut, \(network.list.name), \(network.year)",
      columns: [
        .init("mineral", "Mineral"), .init("share", "Share of imports (%)", .interval),
        .init("exposure", "Exposure (%)", .interval), .init("cuts", "As supplier"),
        .init("needed_slack", "Others must expand by (%)", .number),
        .init("world_share", "World production (%)", .interval), .init("produces", "As producer"),
      ], rows: rows,
      notes: [
        "Place \(place + 1) of \(points.ranking.count) by exposure, \(NumberText.interval(entry.supplier.mean, decimals: 1)) % "
          + "of consumption on average; cuts \(entry.supplier.cut) of \(points.supply.minerals.count) minerals by "
          + "\(NumberText.plain(threshold)) % as supplier, sole supplier of \(entry.supplier.sole); makes "
          + "\(NumberText.plain(threshold)) % or more of \(entry.producer.cut) of \(points.production.minerals.count) "
          + "as producer.",
        "Others must expand by: the part by which all other suppliers, unnamed ones included, would have to ship more to "
          + "make the loss good, at the lower bounds.",
      ] + SupplyCaveats.imports(network))
  }

  private static func slack(_ part: SupplyParts.Part?, _ mineral: SupplyParts.Mineral?) -> Table.Cell {
    guard let part, let mineral, part.amount.lower > 0 else { return .missing }
    let rest = mineral.parts.filter { $0.country != part.country }.reduce(mineral.unnamed.lower) {
      $0 + $1.amount.lower
    }
    return rest > 0 ? .number(100 * part.amount.lower / rest, decimals: 0) : .text("no other")
  }

  private static func sources(
    of country: CountryCode, _ mineral: MineralID, in network: SupplyNetwork
  ) -> [Table.Source] {
    guard let node = network.node(of: mineral) else { return [] }
    var sources: [Table.Source] = []
    if let imports = node.imports.value, let source = imports.named.first(where: { $0.country == country }) {
      sources += SourceNotes.of(node.reliance) + [SourceNotes.of(imports, source)]
    }
    if let shares = node.production.value, let producer = shares.named.first(where: { $0.country == country })
    {
      sources.append(SourceNotes.of(shares, producer))
    }
    return sources
  }

  private static func words(_ part: SupplyParts.Part, _ threshold: Double) -> String {
    if part.share.isAtLeast(100) == .yes { return "sole" }
    switch part.amount.isAtLeast(threshold) {
    case .yes: return "cuts"
    case .unknown: return "may cut"
    case .no: return ""
    }
  }
}
