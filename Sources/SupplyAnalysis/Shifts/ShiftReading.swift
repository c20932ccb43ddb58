import Platform
public import SupplyData

/// One source's reading of a shift: how the share of a group moved in one series, and which country did most of it.
public struct ShiftReading: Sendable {
  /// The shift.
  public let shift: ShareShift
  /// The series.
  public let shares: RegionShares
  /// The shift of the country of the group whose named share changed most in the direction of the group's; nil for a
  /// country, and where nothing changed.
  public let driver: ShareShift?
  /// The rows that the shares were computed from: of the group's countries, of all years.
  public var provenance: Provenance { shares.provenance(of: shift.group) }

  /// The reading of `shift` in `shares`.
  public init(_ shift: ShareShift, in shares: RegionShares) {
    self.shift = shift
    self.shares = shares
    driver = shares.driver(of: shift)
  }

  /// The readings of `shift`: of `shares` first, then of the other sources that hold the first and the last year.
  static func all(_ shift: ShareShift, in shares: RegionShares) -> [ShiftReading] {
    [ShiftReading(shift, in: shares)]
      + shares.alternatives.compactMap { other in
        ShareShift(of: shift.group, in: other).map { ShiftReading($0, in: other) }
      }
  }
}

extension RegionShares {
  /// The country of the group of `shift` whose named share changed most in the direction in which the group's did; nil
  /// for a group that is a country, and where nothing changed.
  func driver(of shift: ShareShift) -> ShareShift? {
    if case .country = shift.group { return nil }
    guard let change = shift.namedChange, change != 0 else { return nil }
    let most = members(of: shift.group).compactMap { country -> (country: CountryCode, change: Double)? in
      guard let line = namedShares(of: .country(country)), let first = line.first, let last = line.last
      else { return nil }
      return (country, (last - first) * (change > 0 ? 1 : -1))
    }.largest(by: \.change, then: \.country)
    guard let most, most.change > 0 else { return nil }
    return ShareShift(of: .country(most.country), in: self)
  }

  /// The rows that the share of `group` was computed from: of its countries, of all years; derived, as a share is.
  public func provenance(of group: ShareGroup) -> Provenance {
    .combined(
      years.flatMap { year in
        year.parts.filter { contains($0.country, in: group) }.map {
          Provenance(origin(of: $0.country, printed: $0.printed, in: year))
        }
      })
  }

  /// The row of `country` in `year`; nil where it is not named.
  public func origin(of country: CountryCode, in year: CountryAmounts) -> Origin? {
    year.part(of: country).map { origin(of: country, printed: $0.printed, in: year) }
  }

  private func origin(of country: CountryCode, printed: String, in year: CountryAmounts) -> Origin {
    Origin(
      year.edition, subject: subject.rawValue, mineral: mineral, country: country, stage: stage,
      years: year.window, printed: printed)
  }
}
