public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of countries, decompositions and centres over a list of minerals.
public enum ShiftListTables {
  /// The countries whose shares certainly changed, the largest change first.
  public static func countries(
    _ shifts: CountryShifts, _ panel: ShiftPanel, level: Double, register: Register
  ) -> Table {
    Table(
      name: "shifts-countries",
      title:
        "Countries whose share of \(panel.subject.words) certainly changed, \(panel.list.name), \(panel.period)",
      answer: shifts.entries.first.map { entry in
        [
          "The largest change: "
            + ShiftWords.verdict(
              entry.reading.shift, in: entry.reading.shares, level: level, register: register)
        ]
      } ?? [],
      columns: [.init("mineral", "Mineral", .mineral), .init("country", "Country", .country)]
        + ShiftTables.testColumns
        + [.init("series", "Series")],
      rows: shifts.entries.map { entry in
        let (shift, shares) = (entry.reading.shift, entry.reading.shares)
        return Table.Row(
          [.mineral(entry.mineral, in: register), .country(entry.country, in: register)]
            + ShiftTables.cells(shift, level) + [.text(shares.label)],
          sources: shares.years.compactMap { ShiftTables.source(shares, $0, entry.country) })
      }, notes: ShiftTables.rules(panel, level) + Note.omitted(panel.omissions, in: register))
  }

  /// The change of the Herfindahl-Hirschman index and the growth of every mineral.
  public static func decomposition(
    _ shifts: [MineralShift], _ panel: ShiftPanel, register: Register
  ) -> Table {
    Table(
      name: "shifts-decomposition",
      title:
        "Change of concentration and growth of \(panel.subject.words), \(panel.list.name), \(panel.period)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("years", "Years"),
        .init("hhi_first", "HHI first", .interval), .init("hhi_last", "HHI last", .interval),
        .init("hhi_change", "Change", .interval), .init("largest", "Largest part", .country),
        .init("largest_change", "its s² − s²", .interval),
        .init("growth_percent", "Growth (%)", .number), .init("series", "Series"),
      ],
      rows: shifts.map { shift in
        let change = shift.concentration
        let largest = change?.parts.first
        return Table.Row(
          [
            .mineral(shift.shares.mineral, in: register), .text(ShiftTables.years(shift.shares)),
            index(change?.before), index(change?.after), index(change?.change),
            largest.map { .country($0.country, in: register) } ?? .missing, index(largest?.change),
            number(shift.growth.map { 100 * $0.growth }, decimals: 1), .text(shift.shares.label),
          ], sources: ShiftTables.sources(shift.shares))
      },
      notes: Note.definitions([
        "HHI: 0 to 10,000; the largest part is the country whose s² changed most in the middles of the bounds. Growth: of the "
          + "whole, first to last year."
      ]) + ShiftTables.caveats(panel, register) + Note.omitted(panel.omissions, in: register))
  }

  /// The first and the last centre of gravity of every mineral.
  public static func gravity(
    _ shifts: [MineralShift], _ panel: ShiftPanel, register: Register
  ) -> Table {
    func place(_ point: CentreOfGravity.Point?) -> [Table.Cell] {
      [
        point?.place.map { .number($0.latitude, decimals: 1) } ?? .missing,
        point?.place.map { .number($0.longitude, decimals: 1) } ?? .missing,
      ]
    }
    return Table(
      name: "shifts-gravity",
      title: "Centre of gravity of \(panel.subject.words), \(panel.list.name), \(panel.period)",
      columns: [
        .init("mineral", "Mineral", .mineral), .init("years", "Years"),
        .init("latitude_first", "First lat.", .number),
        .init("longitude_first", "long.", .number), .init("latitude_last", "Last lat.", .number),
        .init("longitude_last", "long.", .number), .init("kilometres", "Moved (km)", .number),
        .init("direction", "To the"), .init("length_least", "Least length", .number),
        .init("series", "Series"),
      ],
      rows: shifts.map { shift in
        let path = shift.centre.path
        return Table.Row(
          [.mineral(shift.shares.mineral, in: register), .text(ShiftTables.years(shift.shares))]
            + place(path.first) + place(path.last)
            + [
              number(shift.centre.kilometres),
              shift.centre.bearing.map { .text(ShiftWords.wind($0)) } ?? .missing,
              number(path.map(\.length).min(), decimals: 2), .text(shift.shares.label),
            ], sources: ShiftTables.sources(shift.shares))
      },
      notes: Note.definitions([
        "Spherical mean of the countries' central points by share. Where the mean vector is shorter than "
          + "\(NumberText.plain(CentreOfGravity.leastLength)), producers lie on all sides and there is no centre."
      ]) + ShiftTables.caveats(panel, register) + Note.omitted(panel.omissions, in: register))
  }

  private static func index(_ value: Interval?) -> Table.Cell {
    value.map { .interval($0, decimals: 0) } ?? .missing
  }

  private static func number(_ value: Double?, decimals: Int = 0) -> Table.Cell {
    value.map { .number($0, decimals: decimals) } ?? .missing
  }
}
