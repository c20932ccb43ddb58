public import SupplyData

/// The countries whose shares certainly changed over a list of minerals, the largest change first.
public struct CountryShifts: Sendable {
  /// A country's share of one mineral.
  public struct Entry: Sendable {
    /// The mineral.
    public let mineral: MineralID
    /// The country.
    public let country: CountryCode
    /// The shift, in the series that is used for the mineral.
    public let reading: ShiftReading
  }

  /// The entries, by the size that the change has at least, ties by mineral, then country.
  public let entries: [Entry]

  /// The countries of `panel` whose change has a sign.
  public init(_ panel: ShiftPanel) {
    var found: [Entry] = []
    for entry in panel.entries {
      for country in entry.shares.countries {
        guard
          let shift = ShareShift(
            of: .country(country), in: entry.shares, isTested: panel.subject.isTested),
          [.rose, .fell].contains(shift.direction)
        else { continue }
        found.append(
          Entry(
            mineral: entry.mineral, country: country,
            reading: ShiftReading(shift, in: entry.shares)))
      }
    }
    entries = found.sorted { a, b in
      let sizes = (Self.size(a), Self.size(b))
      return sizes.0 != sizes.1 ? sizes.0 > sizes.1 : (a.mineral, a.country) < (b.mineral, b.country)
    }
  }

  private static func size(_ entry: Entry) -> Double {
    let change = entry.reading.shift.change
    return min(abs(change.lower), abs(change.upper))
  }
}
