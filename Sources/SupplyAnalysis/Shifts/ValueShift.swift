public import SupplyData

/// The shares of regions in the value of the production of many minerals, at the prices of one year.
///
/// V(r, t) = Σ over m of p(m, base) P(m, r, t) over Σ over m of p(m, base) P(m, t). Only minerals that are weighed as
/// what is priced take part: a basis of contents or of metal, or none named, a unit of mass, and a price by mass in the
/// base year. Prices are the middles of their bounds.
public struct ValueShift: Sendable {
  /// A mineral that takes part.
  public struct Entry: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// The price, U.S. dollars a ton.
    public let price: Double
    /// What is priced.
    public let series: PriceSeries
    /// The production of the first complete year, in the unit of its series.
    public let first: CountryAmounts
    /// The production of the last complete year, in that unit.
    public let last: CountryAmounts
    /// The part in the value of the first year, percent.
    public let weight: Double
    /// What one unit of production is worth, U.S. dollars.
    let worth: Double
  }

  /// The share of a group in the value of both years, percent.
  public struct Shares: Sendable, Hashable {
    /// In the first year.
    public let first: Interval
    /// In the last year.
    public let last: Interval
  }

  /// The year of the prices.
  public let base: Int
  /// The minerals that take part, by id.
  public let entries: [Entry]
  /// The minerals that do not, by id, each with the reason.
  public let omissions: [Omission]

  /// The value of the production of `panel` at the prices of its first year.
  public init(_ panel: ShiftPanel, prices: MineralPrices, reference: Reference) {
    base = panel.period.first
    var found: [(Entry, Double)] = []
    var omissions: [Omission] = []
    for entry in panel.entries {
      let shares = entry.shares
      guard let first = shares.years.first, let last = shares.years.last else { continue }
      let unit = reference.units[shares.unit]
      guard ["", "contained", "metal"].contains(shares.basis) else {
        omissions.append(
          Omission(entry.mineral, .notDefined("it is weighed as \(shares.basis), and not as what is priced")))
        continue
      }
      guard let unit, unit.dimension == "mass", let tons = unit.factor else {
        omissions.append(Omission(entry.mineral, .notDefined("\(shares.unit) is no unit of mass")))
        continue
      }
      switch prices.series(of: entry.mineral, in: YearWindow(base, base)) {
      case .missing(let reason): omissions.append(Omission(entry.mineral, reason))
      case .value(let series):
        guard let price = series.values[base]?.midpoint, price.isFinite,
          let record = reference.units[series.unit], record.dimension == "price by mass",
          let factor = record.factor, let whole = first.whole, last.whole != nil
        else {
          omissions.append(Omission(entry.mineral, .notDefined("its price is in \(series.unit)")))
          continue
        }
        let worth = price * factor * tons
        found.append(
          (
            Entry(
              mineral: entry.mineral, price: price * factor, series: series, first: first, last: last,
              weight: 0,
              worth: worth), worth * whole
          ))
      }
    }
    let total = found.reduce(0) { $0 + $1.1 }
    entries = found.map { entry, value in
      Entry(
        mineral: entry.mineral, price: entry.price, series: entry.series, first: entry.first,
        last: entry.last,
        weight: total > 0 ? 100 * value / total : 0, worth: entry.worth)
    }
    self.omissions = omissions
  }

  /// The share of `group` in the value of the first and the last years, percent; nil where no mineral takes part.
  public func shares(of group: ShareGroup, in register: Register) -> Shares? {
    guard !entries.isEmpty else { return nil }
    func share(_ year: (Entry) -> CountryAmounts) -> Interval {
      var (inside, rest) = (Interval(0), Interval(0))
      for entry in entries {
        let amounts = year(entry).amounts(of: group, in: register)
        inside = inside + amounts.inside * entry.worth
        rest = rest + amounts.rest * entry.worth
      }
      return CountryAmounts.share(of: inside, with: rest)
    }
    return Shares(first: share { $0.first }, last: share { $0.last })
  }
}
