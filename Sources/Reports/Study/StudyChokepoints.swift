import Platform
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables

/// The part of the study that tells who can stop what: as supplier and as producer, alone and together.
struct StudyChokepoints: Sendable {
  private let points: Chokepoints
  private let supply: CutFrontier?
  private let production: CutFrontier?
  private let register: Register

  init(_ profile: StudyProfile, register: Register) {
    self.register = register
    points = profile.year.chokepoints
    (supply, production) = (profile.supplySets, profile.productionSets)
  }

  /// The best sets of each layer that has any mineral.
  var sets: [Table] {
    [
      supply.map { CutSetTables.frontier($0, name: "sets-supply", register: register) },
      production.map { CutSetTables.frontier($0, name: "sets-production", register: register) },
    ].compactMap { $0 }
  }

  /// Who can stop at least half, and the smallest sets with what proves them.
  var paragraph: String {
    [
      single(points.supply, "of U.S. consumption is attributed to one country", "As suppliers") {
        $0.supplier
      },
      supply.flatMap { smallest($0, "suppliers") },
      single(points.production, "of world production comes from one country", "As producers") { $0.producer },
      production.flatMap { smallest($0, "producers") },
    ].compactMap { $0 }.joined(separator: " ")
      + " Supplier and producer are different: metal may be bought in one country and mined in another."
  }

  private func single(
    _ parts: SupplyParts, _ words: String, _ opening: String, _ role: (Chokepoints.Entry) -> Chokepoints.Role
  ) -> String? {
    guard !parts.minerals.isEmpty else { return nil }
    let reaching = points.ranking.map { ($0, role($0)) }.filter { $0.1.reaching.certain > 0 }
      .ranked(by: \.1.reaching.certain, then: \.0.country)
    guard !reaching.isEmpty else {
      return "\(opening), of none of \(parts.minerals.count) series half \(words), at the lower bounds."
    }
    let named = reaching.prefix(5).map { entry, role in
      "\(register.name(of: entry.country)) (\(Table.Cell.count(role.reaching).text))"
    }
    let more = reaching.count - named.count
    return
      "\(opening), \(reaching.count) \(reaching.count == 1 ? "country" : "countries") can stop half or more of at least "
      + "one of \(parts.minerals.count) series: \(named.joined(separator: ", "))"
      + (more > 0 ? " and \(more) more" : "") + " (series, at least–at most)."
  }

  /// The smallest set that stops half of what the largest set searched can stop.
  private func smallest(_ frontier: CutFrontier, _ words: String) -> String? {
    let searches = frontier.entries.map(\.search)
    guard let last = searches.last, last.best.minerals.count > 1 else { return nil }
    let wanted = (last.best.minerals.count + 1) / 2
    guard let first = searches.first(where: { $0.best.minerals.count >= wanted }) else { return nil }
    let names = first.best.countries.map { register.name(of: $0) }.joined(separator: ", ")
    let below = searches.prefix(first.size - 1)
    let proof =
      first.size == 1
      ? "no smaller set exists"
      : below.allSatisfy { $0.bound < wanted }
        ? "proved: \(first.size - 1 == 1 ? "no single country stops" : "no \(first.size - 1) countries stop") more than "
          + "\(below.last?.bound ?? 0)"
        : "not proved within the limit of the search"
    return "The best \(last.size) \(words) together stop half of \(last.best.minerals.count)"
      + "\(last.isProved ? "" : " or more"); the smallest set that stops half as many, \(wanted), is "
      + "\(names), which stops \(first.best.minerals.count) (\(proof))."
  }
}
