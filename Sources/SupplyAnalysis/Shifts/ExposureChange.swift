public import SupplyData
public import SupplyNetwork

/// How the parts of U.S. consumption attributed to each country have changed between two years.
///
/// Δe(c,m) = e(c,m) in the later year − e(c,m) in the earlier one, percentage points, with bounds. A country that a
/// source does not name in a year may be among its other countries, so its part then lies between 0 and the smaller
/// of the smallest named share and the share of other countries. Only minerals whose reliance and suppliers are known
/// in both years are compared, and only where the shares of both years are of one kind (by quantity or by value), of
/// the same product form, both reliances are printed or both derived, and no known break of the reliance lies between
/// them: a change from scrap to primary metal is none of supply.
public struct ExposureChange: Sendable {
  /// The change of one flow.
  public struct Flow: Sendable {
    /// The country.
    public let country: CountryCode
    /// The mineral.
    public let mineral: MineralID
    /// e(c,m) in the earlier year, percent.
    public let before: Interval
    /// e(c,m) in the later year, percent.
    public let after: Interval
    /// The change, percentage points.
    public let change: Interval
  }

  /// The flows that are named in either year, by country, then mineral.
  public let flows: [Flow]
  /// The network of the first year.
  public let earlier: SupplyNetwork
  /// The network of the last year.
  public let later: SupplyNetwork
  /// The minerals compared, by id.
  public let minerals: [MineralID]
  /// The minerals of either network that cannot be compared, by id.
  public let omitted: [MineralID]
  /// Of those, the minerals that are known in both years but differ in what is printed, each with the difference.
  public let incomparable: [MineralID: String]
  /// The mean change of each country's part over the minerals compared, percentage points.
  public let countries: [CountryCode: Interval]
  /// The minerals for which one window of import sources stands for both years, so that only the reliance moves.
  public let sameWindow: [MineralID]

  /// The changes from `earlier` to `later`.
  public init(from earlier: SupplyNetwork, to later: SupplyNetwork) {
    (self.earlier, self.later) = (earlier, later)
    func known(_ network: SupplyNetwork) -> [MineralID: Known] {
      var result: [MineralID: Known] = [:]
      for node in network.minerals {
        if let reliance = node.reliance.interval, let imports = node.imports.value {
          result[node.id] = Known(
            reliance: reliance, source: node.reliance, imports: imports)
        }
      }
      return result
    }
    func part(_ country: CountryCode, _ known: Known) -> Interval {
      if let source = known.imports.named.first(where: { $0.country == country }) {
        return (source.share * known.reliance) * 0.01
      }
      guard let other = known.imports.other?.share.upper else { return Interval(0) }
      let smallest = known.imports.named.map(\.share.upper).min() ?? other
      return Interval(0, min(other, smallest) * known.reliance.upper / 100)
    }
    let (before, after) = (known(earlier), known(later))
    let both = before.keys.filter { after[$0] != nil }
    incomparable = Dictionary(
      uniqueKeysWithValues: both.compactMap { mineral in
        before[mineral].flatMap { old in after[mineral].flatMap { old.difference(from: $0) } }
          .map { (mineral, $0) }
      })
    let differing = incomparable
    minerals = both.filter { differing[$0] == nil }.sorted()
    omitted = Set(earlier.minerals.map(\.id) + later.minerals.map(\.id)).subtracting(minerals).sorted()
    var flows: [Flow] = []
    var same: [MineralID] = []
    for mineral in minerals {
      guard let old = before[mineral], let new = after[mineral] else { continue }
      if old.imports.window == new.imports.window { same.append(mineral) }
      for country in Set((old.imports.named + new.imports.named).map(\.country)).sorted() {
        let (was, now) = (part(country, old), part(country, new))
        flows.append(
          Flow(
            country: country, mineral: mineral, before: was, after: now,
            change: Interval(now.lower - was.upper, now.upper - was.lower)))
      }
    }
    self.flows = flows.sorted { ($0.country, $0.mineral) < ($1.country, $1.mineral) }
    sameWindow = same
    var sums: [CountryCode: (lower: Double, upper: Double)] = [:]
    for flow in self.flows {
      let sum = sums[flow.country] ?? (0, 0)
      sums[flow.country] = (sum.lower + flow.change.lower, sum.upper + flow.change.upper)
    }
    let count = Double(max(1, minerals.count))
    countries = sums.mapValues { Interval($0.lower / count, $0.upper / count) }
  }
}

/// What is known of a mineral in one year.
private struct Known {
  let reliance: Interval
  let source: Reliance
  let imports: ImportShares

  /// What differs so that the two years cannot be compared; nil where nothing does.
  func difference(from later: Known) -> String? {
    if let found = later.source.breaks(since: source.year).last {
      return "the reliance breaks before \(found.year), \(found.clause)"
    }
    if imports.form != later.imports.form {
      return "import sources are of \(Self.words(imports.form)) and of \(Self.words(later.imports.form))"
    }
    if imports.basis != later.imports.basis {
      return "import shares are by value in one year and by quantity in the other"
    }
    switch (source.figure?.form, later.source.figure?.form) {
    case (nil, nil): return nil
    case (nil, _?), (_?, nil): return "the reliance of one year is printed and that of the other derived"
    case (let old?, let new?):
      return old == new ? nil : "the reliance is of \(Self.words(old)) and of \(Self.words(new))"
    }
  }

  private static func words(_ form: String) -> String { form.isEmpty ? "no named form" : "\"\(form)\"" }
}
