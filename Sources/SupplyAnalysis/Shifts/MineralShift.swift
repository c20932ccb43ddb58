public import SupplyData

/// All that is known of how the production of one mineral, or another measure of it, has shifted inside one series.
public struct MineralShift: Sendable {
  /// The shares by year.
  public let shares: RegionShares
  /// The shifts of the groups, in the order in which they were asked for.
  public let groups: [ShareShift]
  /// The shifts of all named countries, the largest change of the named share first, ties by code.
  public let countries: [ShareShift]
  /// What every source that holds the period says of the groups and of the countries that moved, in their order.
  public let readings: [ShiftReading]
  /// The change of the Herfindahl-Hirschman index by country; nil where an amount has no upper bound.
  public let concentration: ConcentrationChange?
  /// The growth split by region; nil for shares without amounts, and where an amount has no upper bound.
  public let growth: ShiftShare?
  /// Who appears and who vanishes between the first and the last year.
  public let turnover: ProducerTurnover
  /// The centre of gravity by year.
  public let centre: CentreOfGravity

  /// The shift of `shares`; nil where there are fewer than two years.
  public init?(
    _ shares: RegionShares, groups: [ShareGroup] = ShareGroup.standard, isTested: Bool = true,
    register: Register
  ) {
    guard shares.years.count > 1, let first = shares.years.first, let last = shares.years.last else {
      return nil
    }
    self.shares = shares
    self.groups = groups.compactMap { ShareShift(of: $0, in: shares, isTested: isTested) }
    countries = Self.sorted(
      shares.countries.compactMap { ShareShift(of: .country($0), in: shares, isTested: isTested) })
    let moved = countries.filter {
      !groups.contains($0.group) && ($0.change.lower > 0 || $0.change.upper < 0)
    }
    readings = (self.groups + moved).flatMap { ShiftReading.all($0, in: shares) }
    concentration = ConcentrationChange(from: first, to: last, register: register)
    growth = shares.unit == "percent" ? nil : ShiftShare(from: first, to: last, register: register)
    turnover = ProducerTurnover(
      from: first, to: last, isBroken: !shares.breaks.isEmpty, register: register)
    centre = CentreOfGravity(of: shares.years, register: register)
  }

  private static func sorted(_ shifts: [ShareShift]) -> [ShareShift] {
    shifts.sorted { a, b in
      let sizes = (abs(a.namedChange ?? 0), abs(b.namedChange ?? 0))
      if sizes.0 != sizes.1 { return sizes.0 > sizes.1 }
      guard case .country(let first) = a.group, case .country(let second) = b.group else { return false }
      return first < second
    }
  }
}
