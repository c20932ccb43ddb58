import Platform
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What the tables of chokepoints answer, in sentences made from their results.
extension ChokepointTables {
  /// The first three countries, and who reaches the threshold of how many minerals.
  static func answer(_ points: Chokepoints, _ register: Register) -> [String] {
    let isSupply = points.layer == .supply
    let parts = isSupply ? points.supply : points.production
    let roles = points.ranking.map { ($0.country, isSupply ? $0.supplier : $0.producer) }
    let first = roles.prefix(3).compactMap { country, role in
      role.mean.map { "\(register.name(of: country)) (\(NumberText.interval($0, decimals: 1)) %)" }
    }
    let reaching = roles.filter { $0.1.reaching.certain > 0 }
      .ranked(by: \.1.reaching.certain, then: \.0)
      .map { "\(register.name(of: $0.0)) \($0.1.reaching)" }
    let percent = NumberText.plain(points.threshold)
    let whole = isSupply ? "U.S. consumption" : "world production"
    return [
      first.isEmpty
        ? "In \(parts.network.year), no part of \(whole) is known, over \(scope(parts))."
        : "In \(parts.network.year), over \(scope(parts)), the largest mean parts of \(whole) are attributed to "
          + "\(WordList.of(first)).",
      isSupply ? points.weights.flatMap { weighed($0, points, register) } : nil,
      reaching.isEmpty
        ? "No country certainly has \(percent) % of \(whole) of any mineral."
        : "\(percent) % or more of \(whole) of a mineral: \(WordList.of(reaching, most: 5)).",
    ].compactMap { $0 }
  }

  /// What the weights are, and which minerals have none: a mean over part of the minerals is not one over all. Those
  /// that reach the threshold of the first supplier come first.
  private static func weighed(
    _ weights: MineralWeights, _ points: Chokepoints, _ register: Register
  ) -> String? {
    guard weights.basis != .equal else { return nil }
    let what = weights.basis == .imports ? "value of U.S. imports" : "value of U.S. consumption"
    guard !weights.omitted.isEmpty else { return "Minerals are weighed by the \(what)." }
    let known = "known for \(weights.weights.count) of \(points.supply.minerals.count)"
    let omitted = Set(weights.omitted.map(\.mineral))
    let reached = points.ranking.map {
      (country: $0.country, minerals: $0.supplier.reached.filter(omitted.contains))
    }
    let most = reached.largest(by: \.minerals.count, then: \.country)
    guard let most, !most.minerals.isEmpty else {
      return "Minerals are weighed by the \(what), \(known); the means omit the others."
    }
    return "Minerals are weighed by the \(what), \(known); the means omit the others, among them "
      + WordList.of(most.minerals.map { Note.words(for: $0, in: register) }) + ", which depend on "
      + "\(register.name(of: most.country)) for \(NumberText.plain(points.threshold)) % or more."
  }

  /// `37 of 43 series`, so that thin years show it.
  static func scope(_ parts: SupplyParts) -> String {
    let once = parts.omitted.count { $0.reason.kind == .countedOnce }
    return "\(parts.minerals.count) of \(parts.network.minerals.count - once) series"
  }

  /// `37 known series`, where a part of them is counted.
  static func known(_ parts: SupplyParts) -> String { "\(parts.minerals.count) known series" }

  /// Who was first in either year, and who entered the first ten.
  static func answer(_ movement: ChokepointMovement, _ register: Register) -> [String] {
    func first(_ standing: (ChokepointMovement.Entry) -> ChokepointMovement.Standing?) -> String? {
      movement.entries.first { standing($0)?.rank == 1 }.map { register.name(of: $0.country) }
    }
    guard let before = first(\.before), let after = first(\.after) else { return [] }
    let certain = movement.entries.filter { $0.change.lower > 0 || $0.change.upper < 0 }
    let (more, less) = (certain.filter { $0.change.lower > 0 }, certain.filter { $0.change.upper < 0 })
    func names(_ entries: [ChokepointMovement.Entry]) -> String {
      entries.isEmpty
        ? "none"
        : WordList.of(
          entries.ranked(by: { abs($0.change.midpoint) }, then: \.country).map {
            register.name(of: $0.country)
          }, most: 3)
    }
    return [
      "Over the \(movement.minerals.count) minerals known in both years and of the same kind, "
        + (before == after
          ? "\(after) is first in \(movement.from) and in \(movement.to)"
          : "\(before) is first in \(movement.from), \(after) in \(movement.to)")
        + ". Certain rises: \(names(more)). Certain falls: \(names(less))."
    ]
  }

  /// What the largest set of `frontier` makes lose, and what is proved of it.
  static func answer(_ frontier: CutFrontier, _ register: Register) -> [String] {
    guard let last = frontier.entries.last else { return [] }
    let parts = frontier.parts
    let kind = parts.layer == .supply ? "suppliers" : "producers"
    let percent = NumberText.plain(frontier.options.threshold)
    guard !last.best.minerals.isEmpty else {
      return ["No set of \(last.size) \(kind) makes any of \(known(parts)) lose \(percent) %."]
    }
    let names = WordList.of(last.best.countries.map { register.name(of: $0) })
    let count = last.best.minerals.count
    let others = last.ties.sets.count - 1
    let tie =
      others <= 0
      ? ""
      : "; \(last.ties.areAll ? "" : "at least ")\(others) other \(others == 1 ? "set does" : "sets do") the same"
    return [
      "Without \(names), \(count) of \(known(parts)) lose \(percent) % or more\(tie).",
      last.search.isProved
        ? "Proved: no set of \(last.size) \(kind) makes more lose."
        : "Not proved within the limit: no set of \(last.size) \(kind) makes more than \(last.search.bound) lose.",
    ]
  }

  /// The smallest sets and whether they are proved.
  static func answer(_ smallest: SmallestCutSets, _ register: Register) -> [String] {
    guard let first = smallest.listing.sets.first else { return [] }
    let count = smallest.listing.sets.count
    return [
      "The smallest sets that make at least \(smallest.count) of \(known(smallest.parts)) lose "
        + "\(NumberText.plain(smallest.options.threshold)) % have \(smallest.size) "
        + "\(smallest.size == 1 ? "country" : "countries"): \(smallest.listing.areAll ? "" : "at least ")\(count) such "
        + "\(count == 1 ? "set" : "sets"), shown first \(WordList.of(first.countries.map { register.name(of: $0) }))"
        + "\(smallest.isProved ? "" : "; not proved within the limit")."
    ]
  }

  /// Who can stop one mineral.
  static func answer(_ points: MineralChokepoints, _ register: Register) -> [String] {
    let name = register.name(of: points.node.id).lowercased()
    let percent = NumberText.plain(points.threshold)
    func largest(_ part: (MineralChokepoints.Entry) -> SupplyParts.Part?) -> (String, SupplyParts.Part)? {
      points.entries.compactMap { entry in part(entry).map { (register.name(of: entry.country), $0) } }
        .max { $0.1.amount.midpoint < $1.1.amount.midpoint }
    }
    func reaches(_ part: SupplyParts.Part) -> String {
      switch part.amount.isAtLeast(points.threshold) {
      case .yes: ", \(percent) % or more"
      case .no: ", less than \(percent) %"
      case .unknown: ", which may be \(percent) %"
      }
    }
    var answer: [String] = []
    if let (country, part) = largest(\.supplied) {
      answer.append(
        "Of U.S. consumption of \(name) in \(points.network.year), "
          + "\(NumberText.interval(part.amount, decimals: 1)) % is attributed to \(country)\(reaches(part)).")
    } else if let reason = points.node.imports.reason {
      answer.append("The suppliers of \(name) in \(points.network.year) are unknown: \(reason).")
    }
    if let (country, part) = largest(\.produced), let production = points.node.production.value {
      answer.append(
        "\(country) has \(NumberText.interval(part.amount, decimals: 1)) % of world production"
          + "\(production.stage.isEmpty ? "" : " (\(production.stage))")\(reaches(part)).")
    } else if let reason = points.node.production.reason {
      answer.append("The producers are unknown: \(reason).")
    }
    return answer
  }
}
