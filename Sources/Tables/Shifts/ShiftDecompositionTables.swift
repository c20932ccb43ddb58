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
      columns: [
        .init("country", "Country", .country), .init("before", "\(ends.first) (%)", .interval),
        .init("after", "\(ends.last) (%)", .interval), .init("change", "s² − s²", .interval),
        .init("middle", "in the middles", .number),
      ],
      rows: change.parts.map { part in
        Table.Row(
          [
            .country(part.country, in: register), .interval(part.before, decimals: 1),
            .interval(part.after, decimals: 1), .interval(part.change, decimals: 0),
            .number(part.middle, decimals: 1),
          ], sources: Self.ends(shares, part.country))
      },
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
    func decimals(_ value: Double) -> Int { abs(value) < 100 ? 1 : 0 }
    let decimals = decimals(growth.parts.map(\.after).max() ?? 0)
    return Table(
      name: "shifts-growth", title: "Growth by region, \(growth.unit), \(ends.first) to \(ends.last)",
      columns: [
        .init("region", "Region"), .init("before", "\(ends.first)", .number),
        .init("after", "\(ends.last)", .number),
        .init("gain", "Gain", .number), .init("world", "As the world", .number),
        .init("own", "Its own", .number),
      ],
      rows: growth.parts.map { part in
        Table.Row(
          [.text(part.region?.rawValue ?? "Other countries")]
            + [part.before, part.after, part.gain, part.world, part.own].map {
              .number($0, decimals: decimals)
            }, sources: ShiftTables.sources(shift.shares).endsOnly)
      },
      notes: [
        Note(
          .definition,
          "Middles of the bounds of what is named; what is withheld counts half of what it may be. "
            + "The whole grew by \(NumberText.fixed(100 * growth.growth, decimals: 1)) %. As the world: what a region would have "
            + "gained at that rate; its own: the rest, which adds up to 0 over the rows.")
      ])
  }

  /// Who appeared and who vanished.
  static func turnover(_ shift: MineralShift, _ register: Register) -> Table {
    func rows(_ entries: [ProducerTurnover.Entry], _ words: String) -> [Table.Row] {
      entries.map { entry in
        Table.Row(
          [
            .country(entry.country, in: register), .text(words), .interval(entry.share, decimals: 2),
            .text(AnswerWords.of(entry.isCertain)),
          ], sources: ends(shift.shares, entry.country))
      }
    }
    return Table(
      name: "shifts-turnover",
      title: "Who appears in and vanishes from \(title(shift.shares, register)), "
        + "\(ends(shift.shares).first) to \(ends(shift.shares).last)",
      columns: [
        .init("country", "Country", .country), .init("what", "What"), .init("share", "Share (%)", .interval),
        .init("certain", "Certain"),
      ], rows: rows(shift.turnover.entered, "appears") + rows(shift.turnover.left, "vanishes"),
      notes: [
        Note(
          .definition,
          "Certain: the other year prints 0 and no break lies between; a country that is not "
            + "named there, or is withheld, may have produced.")
      ])
  }

  /// The path of the centre of gravity.
  public static func centre(_ shift: MineralShift) -> Table {
    let path = shift.centre.path
    var before: GlobePoint?
    let rows = zip(path, path.map(\.year)).map { point, year -> Table.Row in
      let step = point.place.flatMap { place in
        before.map { (GreatCircle.kilometres(from: $0, to: place), GreatCircle.bearing(from: $0, to: place)) }
      }
      before = point.place
      let sources = shift.shares.years.filter { $0.year == year }.map {
        Table.Source($0.edition, "\(shift.shares.label) \($0.window)")
      }
      return Table.Row(
        [
          .text("\(year)"), point.place.map { .number($0.latitude, decimals: 1) } ?? .missing,
          point.place.map { .number($0.longitude, decimals: 1) } ?? .missing,
          step.map { .number($0.0, decimals: 0) } ?? .missing,
          step?.1.map { .number($0, decimals: 0) } ?? .missing, .number(point.length, decimals: 2),
          .number(point.covered, decimals: 1),
        ], sources: sources)
    }
    var notes = [
      "Centre: spherical mean of the countries' central points by share; other countries have no place. Kilometres over "
        + "the surface and degrees clockwise from north, from the year above. Length: of the mean vector; below "
        + "\(NumberText.plain(CentreOfGravity.leastLength)) the producers lie on all sides and have no centre."
    ]
    if let kilometres = shift.centre.kilometres {
      let way = shift.centre.bearing.map {
        " to the \(ShiftWords.wind($0)) (\(NumberText.fixed($0, decimals: 0))°)"
      }
      notes.append("First to last: \(NumberText.fixed(kilometres, decimals: 0)) km\(way ?? "").")
    }
    return Table(
      name: "shifts-centre", title: "Centre of gravity by year",
      columns: [
        .init("year", "Year"), .init("latitude", "Latitude", .number),
        .init("longitude", "Longitude", .number), .init("kilometres", "Moved (km)", .number),
        .init("bearing", "Bearing", .number), .init("length", "Length", .number),
        .init("covered", "Of the whole (%)", .number),
      ], rows: rows, notes: Note.definitions(notes))
  }
}

extension [Table.Source] {
  fileprivate var endsOnly: [Table.Source] { count > 2 ? [self[0], self[count - 1]] : self }
}
