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
      of: shifts.entries,
      columns: [
        .mineral(in: register) { $0.mineral },
        .country(in: register) { $0.country },
      ] + ShiftTables.testColumns(level, \.reading.shift)
        + [.text("series", "Series") { $0.reading.shares.label }],
      sources: { ShiftTables.sources($0.reading.shares, of: $0.country) },
      notes: ShiftTables.rules(panel, level) + Note.omitted(panel.omissions, in: register))
  }

  /// The change of the Herfindahl-Hirschman index and the growth of every mineral.
  public static func decomposition(
    _ shifts: [MineralShift], _ panel: ShiftPanel, register: Register
  ) -> Table {
    Table(
      name: "shifts-decomposition",
      title:
        "Change of concentration and growth of \(panel.subject.words), \(panel.list.name), \(panel.period)",
      of: shifts,
      columns: [
        .mineral(in: register) { $0.shares.mineral },
        .text("years", "Years") { ShiftTables.years($0.shares) },
        .interval("hhi_first", "HHI first", decimals: 0) { $0.concentration?.before },
        .interval("hhi_last", "HHI last", decimals: 0) { $0.concentration?.after },
        .interval("hhi_change", "Change", decimals: 0) { $0.concentration?.change },
        .country("largest_country", "Largest part", in: register) { $0.concentration?.parts.first?.country },
        .interval("largest_change", "its s² − s²", decimals: 0) { $0.concentration?.parts.first?.change },
        .number("growth_percent", "Growth", unit: .percent, decimals: 1) {
          $0.growth.map { 100 * $0.growth }
        },
        .text("series", "Series") { $0.shares.label },
      ], sources: { ShiftTables.sources($0.shares) },
      notes: Note.definitions([
        "HHI: 0 to 10,000; the largest part is the country whose s² changed most in the middles of the bounds. Growth: of the "
          + "whole, first to last year."
      ]) + ShiftTables.caveats(panel, register) + Note.omitted(panel.omissions, in: register))
  }

  /// The first and the last centre of gravity of every mineral.
  public static func gravity(
    _ shifts: [MineralShift], _ panel: ShiftPanel, register: Register
  ) -> Table {
    Table(
      name: "shifts-gravity",
      title: "Centre of gravity of \(panel.subject.words), \(panel.list.name), \(panel.period)",
      of: shifts,
      columns: [
        .mineral(in: register) { $0.shares.mineral },
        .text("years", "Years") { ShiftTables.years($0.shares) },
        .number("latitude_first", "First lat.", decimals: 1) { $0.centre.path.first?.place?.latitude },
        .number("longitude_first", "long.", decimals: 1) { $0.centre.path.first?.place?.longitude },
        .number("latitude_last", "Last lat.", decimals: 1) { $0.centre.path.last?.place?.latitude },
        .number("longitude_last", "long.", decimals: 1) { $0.centre.path.last?.place?.longitude },
        .number("kilometres", "Moved", unit: .kilometres, decimals: 0) { $0.centre.kilometres },
        .text("direction", "To the") { $0.centre.bearing.map(ShiftWords.wind) },
        .number("length_least", "Least length", decimals: 2) { $0.centre.path.map(\.length).min() },
        .text("series", "Series") { $0.shares.label },
      ], sources: { ShiftTables.sources($0.shares) },
      notes: Note.definitions([
        "Spherical mean of the countries' central points by share. Where the mean vector is shorter than "
          + "\(NumberText.plain(CentreOfGravity.leastLength)), producers lie on all sides and there is no centre."
      ]) + ShiftTables.caveats(panel, register) + Note.omitted(panel.omissions, in: register))
  }
}
