public import SupplyData
public import SupplyNetwork

/// A net import reliance worked out from its parts where none is printed.
///
/// NIR = 100 (AC - P)/AC with AC apparent consumption and P domestic production: primary and secondary where either is
/// printed, else production. Both are taken from one edition and one form. A derivation is believed only where, in the
/// years for which a reliance is printed too, it comes within ``tolerance`` points of it, in one year at least: which
/// production counts as domestic differs between minerals. Derived values carry their mark wherever they are shown.
public struct DerivedReliance: Sendable {
  /// How far a derivation may be from a printed reliance, percentage points.
  public static let tolerance = 5.0

  /// The reliance, percent of consumption; 0 for a net exporter.
  public let interval: Interval
  /// The figure of consumption.
  public let consumption: SalientRow
  /// The figures of production.
  public let production: [SalientRow]
  /// The years in which the derivation was compared with a printed reliance.
  public let comparedIn: [Int]
  /// The largest distance from a printed reliance, percentage points.
  public let distance: Double

  /// The derived reliance of `mineral` in `year`, or why there is none.
  ///
  /// - Complexity: one derivation a year for which a reliance is printed.
  public static func of(
    _ mineral: MineralID, in year: Int, statistics: SalientStatistics, reliance: RelianceFinder,
    reference: Reference
  ) -> Found<DerivedReliance> {
    let series = reliance.series(of: mineral)
    switch parts(of: series, in: year, statistics, reference) {
    case .missing(let reason): return .missing(reason)
    case .value(let parts):
      var compared: [(year: Int, distance: Double)] = []
      for other in reliance.years(of: series) {
        guard let printed = reliance.reliance(of: series, in: other).interval,
          let same = Self.parts(of: series, in: other, statistics, reference, as: parts.consumption).value
        else { continue }
        compared.append(
          (other, max(0, printed.lower - same.interval.upper, same.interval.lower - printed.upper)))
      }
      let name = reference.name(of: series).lowercased()
      guard let worst = compared.map(\.distance).max() else {
        return .missing("no year has both a printed reliance of \(name) and its parts to check a derivation")
      }
      guard worst <= tolerance else {
        return .missing(
          "a reliance of \(name) worked out from its parts is up to \(Int(worst.rounded())) points from the printed"
        )
      }
      return .value(
        DerivedReliance(
          interval: parts.interval, consumption: parts.consumption, production: parts.production,
          comparedIn: compared.map(\.year), distance: worst))
    }
  }

  private struct Parts {
    let interval: Interval
    let consumption: SalientRow
    let production: [SalientRow]
  }

  /// The parts of `year`; of the family and the form of `model` where one is given, else of those that speak.
  private static func parts(
    of mineral: MineralID, in year: Int, _ statistics: SalientStatistics, _ reference: Reference,
    as model: SalientRow? = nil
  ) -> Found<Parts> {
    let name = reference.name(of: mineral).lowercased()
    let consumption: SalientRow
    if let model {
      let family = reference.editions[model.edition]?.series
      let rows = statistics.all(.apparentConsumption, of: mineral).filter {
        $0.year == year && $0.form == model.form && reference.editions[$0.edition]?.series == family
      }
      let newest = rows.max { a, b in
        (reference.editions[a.edition]?.released ?? 0) < (reference.editions[b.edition]?.released ?? 0)
      }
      guard let newest else { return .missing("no consumption of \(name) is printed for \(year)") }
      consumption = newest
    } else {
      switch statistics.figure(.apparentConsumption, of: mineral, in: year) {
      case .missing(let reason): return .missing(reason)
      case .value(let row): consumption = row
      }
    }
    guard let used = consumption.value.interval, used.lower > 0, used.upper.isFinite else {
      return .missing("apparent consumption of \(name) is not known for \(year)")
    }
    func same(_ measure: SalientRow.Measure) -> [SalientRow] {
      statistics.all(measure, of: mineral).filter {
        $0.year == year && $0.form == consumption.form && $0.edition == consumption.edition
      }
    }
    let divided = same(.primaryProduction) + same(.secondaryProduction)
    let production = divided.isEmpty ? same(.production) : divided
    guard !production.isEmpty else {
      return .missing("no production of \(name) is printed with its consumption for \(year)")
    }
    var made = Interval(0)
    for figure in production {
      guard let amount = figure.value.interval, amount.lower >= 0, amount.upper.isFinite,
        figure.unit == consumption.unit
      else { return .missing("production of \(name) is not known for \(year)") }
      made = made + amount
    }
    let low = 100 * (1 - made.upper / used.lower)
    let high = 100 * (1 - made.lower / used.upper)
    let interval = Interval(min(low, high), max(low, high)).clamped(to: 0...100)
    return .value(Parts(interval: interval, consumption: consumption, production: production))
  }
}
