public import SupplyAnalysis
import SupplyData

// What a shift is made of: the index by country, growth by region, who appears and vanishes, and the centre of gravity.
extension ShiftMineralTables {
  /// The change of the index by country.
  static func concentration(_ shift: MineralShift, _ register: Register) -> Table? {
    guard let change = shift.concentration else { return nil }
    let (shares, ends) = (shift.shares, ends(shift.shares))
    let largest = change.parts.first.map {
      " The largest part of the change is that of \(register.name(of: $0.country)): "
        + "\(NumberText.interval($0.before, decimals: 1)) and \(NumberText.interval($0.after, decimals: 1)) % of the world."
    }
    return Table(
      name: "shifts-concentration",
      title: "Change of the HHI of \(title(shares, register)) by country, \(ends.first) to \(ends.last)",
      answer: [
        "The HHI of \(title(shares, register)) was \(NumberText.interval(change.before, decimals: 0)) in \(ends.first) and "
          + "\(NumberText.interval(change.after, decimals: 0)) in \(ends.last)." + (largest ?? "")
      ],
      of: change.parts,
      columns: [
        .country(in: register) { $0.country },
        .interval("before", "\(ends.first)", unit: .percent, decimals: 1) { $0.before },
        .interval("after", "\(ends.last)", unit: .percent, decimals: 1) { $0.after },
        .interval("hhi_change", "s² − s²", decimals: 0) { $0.change },
        .number("middle", "in the middles", decimals: 1) { $0.middle },
      ], sources: { Self.ends(shares, $0.country) },
      notes: Note.definitions([
        "HHI: 0 to 10,000, the change \(NumberText.interval(change.change, decimals: 0)). A country that is not named in one "
          + "of the years, or is withheld, may hold any of what is left there. In the middles of the printed amounts, where "
          + "it counts as 0, the parts add up to \(NumberText.fixed(change.middle, decimals: 1))."
      ]) + [Note(.source, "Series: \(shares.label).")])
  }

  /// The growth split into the world's and the region's own.
  static func growth(_ shift: MineralShift) -> Table? {
    guard let growth = shift.growth else { return nil }
    let ends = ends(shift.shares)
    let decimals = abs(growth.parts.map(\.after).max() ?? 0) < 100 ? 1 : 0
    return Table(
      name: "shifts-growth", title: "Growth by region, \(growth.unit), \(ends.first) to \(ends.last)",
      of: growth.parts,
      columns: [
        .text("region", "Region") { $0.region?.rawValue ?? "Other countries" },
        .number("amount_before", "\(ends.first)", decimals: decimals) { $0.before },
        .number("amount_after", "\(ends.last)", decimals: decimals) { $0.after },
        .number("amount_gain", "Gain", decimals: decimals) { $0.gain },
        .number("world", "As the world", decimals: decimals) { $0.world },
        .number("own", "Its own", decimals: decimals) { $0.own },
      ], sources: { _ in ShiftTables.sources(shift.shares).endsOnly },
      notes: [
        Note(
          .definition,
          "Middles of the bounds of what is named; what is withheld counts half of what it may be. "
            + "The whole grew by \(NumberText.fixed(100 * growth.growth, decimals: 1)) %. As the world: what a region would have "
            + "gained at that rate; its own: the rest, which adds up to 0 over the rows.")
      ])
  }

  /// A producer that appears or vanishes.
  private struct Turn {
    let entry: ProducerTurnover.Entry
    let words: String
  }

  /// Who appeared and who vanished.
  static func turnover(_ shift: MineralShift, _ register: Register) -> Table {
    let turnover = shift.turnover
    return Table(
      name: "shifts-turnover",
      title: "Who appears in and vanishes from \(title(shift.shares, register)), "
        + "\(ends(shift.shares).first) to \(ends(shift.shares).last)",
      of: turnover.entered.map { Turn(entry: $0, words: "appears") }
        + turnover.left.map { Turn(entry: $0, words: "vanishes") },
      columns: [
        .country(in: register) { $0.entry.country },
        .text("what", "What") { $0.words },
        .interval("share", "Share", unit: .percent, decimals: 2) { $0.entry.share },
        .answer("certain", "Certain") { $0.entry.isCertain },
      ], sources: { ends(shift.shares, $0.entry.country) },
      notes: [
        Note(
          .definition,
          "Certain: the other year prints 0 and no break lies between; a country that is not "
            + "named there, or is withheld, may have produced.")
      ])
  }

  /// The centre of a year and of the year above it.
  private struct Step {
    let point: CentreOfGravity.Point
    let before: GlobePoint?

    /// `measure` from the one to the other; nil where a year has none.
    func value(of measure: (GlobePoint, GlobePoint) -> Double?) -> Double? {
      guard let before, let place = point.place else { return nil }
      return measure(before, place)
    }
  }

  /// The path of the centre of gravity.
  public static func centre(_ shift: MineralShift) -> Table {
    let (path, shares) = (shift.centre.path, shift.shares)
    return Table(
      name: "shifts-centre", title: "Centre of gravity by year",
      of: zip(path, [nil] + path.map(\.place)).map { Step(point: $0, before: $1) },
      columns: [
        .integer("year", "Year") { $0.point.year },
        .number("latitude", "Latitude", decimals: 1) { $0.point.place?.latitude },
        .number("longitude", "Longitude", decimals: 1) { $0.point.place?.longitude },
        .number("kilometres", "Moved", unit: .kilometres, decimals: 0) {
          $0.value(of: GreatCircle.kilometres)
        },
        .number("bearing", "Bearing", decimals: 0) { $0.value(of: GreatCircle.bearing) },
        .number("length", "Length", decimals: 2) { $0.point.length },
        .number("covered", "Of the whole", unit: .percent, decimals: 1) { $0.point.covered },
      ],
      sources: { step in
        shares.years.filter { $0.year == step.point.year }.map {
          Table.Source($0.edition, "\(shares.label) \($0.window)")
        }
      }, notes: Note.definitions(notes(shift.centre)))
  }

  private static func notes(_ centre: CentreOfGravity) -> [String] {
    var notes = [
      "Centre: spherical mean of the countries' central points by share; other countries have no place. Kilometres over "
        + "the surface and degrees clockwise from north, from the year above. Length: of the mean vector; below "
        + "\(NumberText.plain(CentreOfGravity.leastLength)) the producers lie on all sides and have no centre."
    ]
    if let kilometres = centre.kilometres {
      let way = centre.bearing.map {
        " to the \(ShiftWords.wind($0)) (\(NumberText.fixed($0, decimals: 0))°)"
      }
      notes.append("First to last: \(NumberText.fixed(kilometres, decimals: 0)) km\(way ?? "").")
    }
    return notes
  }
}

extension [Table.Source] {
  fileprivate var endsOnly: [Table.Source] { count > 2 ? [self[0], self[count - 1]] : self }
}
