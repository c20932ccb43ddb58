import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What the tables of import dependence answer, in sentences made from their results.
extension DependenceTables {
  /// How many minerals depend on imports; of a single mineral its reliance and who supplies most.
  static func answer(_ dependence: Dependence, _ register: Register) -> [String] {
    if let only = dependence.entries.first, dependence.entries.count == 1 {
      return [reliance(only, register)] + supplier(dependence.imports[0], register)
    }
    return [
      "In \(dependence.year) the United States relied on imports for more than 50 % of its consumption of "
        + "\(dependence.count(above: 50)) of the \(dependence.entries.count) minerals of \(dependence.list.name), wholly "
        + "for \(dependence.count(above: 100)); the reliance of \(dependence.known()) is printed, "
        + "for the mineral or its group."
    ]
  }

  private static func reliance(_ reliance: Reliance, _ register: Register) -> String {
    let name = register.name(of: reliance.mineral).lowercased()
    let token = reliance.figure?.value.token ?? reliance.token
    guard let token, reliance.interval != nil else {
      let reason: String =
        if case .missing(let reason) = reliance.status {
          reason.text
        } else {
          "it is printed as \(token ?? "–")"
        }
      return "The net import reliance of \(name) in \(reliance.year) is unknown: \(reason)."
    }
    if reliance.figure?.value.meaning == .netExporter {
      return "The United States was a net exporter of \(name) in \(reliance.year) (\(kind(reliance)))."
    }
    return
      "Net imports were \(token) % of U.S. consumption of \(name) in \(reliance.year) (\(kind(reliance)))."
  }

  private static func supplier(_ imports: Found<ImportShares>, _ register: Register) -> [String] {
    guard let shares = imports.value, let first = shares.named.first else {
      return imports.reason.map { ["Its suppliers are unknown: \($0)."] } ?? []
    }
    let basis = shares.basis == .usgs ? "average of \(shares.window)" : "by value"
    return [
      "Largest supplier: \(leaders(shares, register)), "
        + "\(first.printed?.token ?? NumberText.interval(first.share, decimals: 1)) % of imports (\(basis))."
    ]
  }

  /// How many reliances rose and fell between their first and their last printed year.
  static func answer(_ dependence: DependenceYears, _ register: Register) -> [String] {
    let changes = dependence.entries.compactMap { entry in entry.change.map { (entry, $0) } }
    if dependence.entries.count == 1 {
      return changes.map { entry, change in
        func value(_ year: Int) -> String {
          "\(entry.values.first { $0.year == year }?.token ?? "–") % in \(year)"
        }
        return "The printed net import reliance of \(register.name(of: entry.mineral).lowercased()) was "
          + "\(value(change.years.first)) and \(value(change.years.last)) "
          + "(\(NumberText.interval(change.points, decimals: 0)) points)."
      }
    }
    let (rose, fell) = (
      changes.count { $0.1.points.lower > 0 }, changes.count { $0.1.points.upper < 0 }
    )
    let same = changes.count { $0.1.points == Interval(0) }
    return [
      "Between its first and its last printed year in \(dependence.period) the reliance rose for \(rose), fell for \(fell) and "
        + "was the same for \(same) of \(dependence.entries.count) minerals; for \(changes.count - rose - fell - same) the "
        + "bounds leave it open, and \(dependence.entries.count - changes.count) have fewer than two printed years."
    ]
  }

  /// How many were above 50 % in the first and in the last year.
  static func countsAnswer(_ dependence: DependenceYears) -> [String] {
    func words(_ year: Int) -> String {
      "\(dependence.count(above: 50, in: year, derived: true)) in \(year) "
        + "(\(dependence.known(in: year, derived: true)) known, derived values among them)"
    }
    let (first, last) = (dependence.period.first, dependence.period.last)
    return [
      "Of \(WordList.counted(dependence.entries.count, "mineral")) of \(dependence.list.name), net import reliance was above 50 % for "
        + (first == last ? words(last) : "\(words(first)) and \(words(last))") + "."
    ]
  }

  /// Who leads most series in the first and in the last year with known suppliers.
  static func answer(_ suppliers: SupplierYears, _ register: Register) -> [String] {
    let known = suppliers.years.filter { $0.leading.ranking.first != nil }
    func words(_ year: SingleSuppliers) -> String {
      guard let first = year.leading.ranking.first else { return "" }
      return
        "\(register.name(of: first.country)) led \(first.count) of \(year.leading.minerals) series with known suppliers "
        + "in \(year.year)"
    }
    guard let first = known.first, let last = known.last else { return [] }
    return [(first.year == last.year ? words(last) : "\(words(first)); \(words(last))") + "."]
  }

  /// The countries that lead most series.
  static func answer(_ leading: LeadingSuppliers, _ register: Register) -> [String] {
    let first = leading.ranking.prefix(3).map { "\(register.name(of: $0.country)) \($0.count)" }
    guard !first.isEmpty else { return [] }
    return [
      "Of \(leading.minerals) series with known suppliers in \(leading.network.year), the largest supplier is "
        + "\(WordList.of(first.map { $0 })) times."
    ]
  }
}
