public import SupplyData
public import SupplyNetwork

/// The net import reliances of a year counted row by row, as the chart of the Mineral Commodity Summaries does: every
/// printed form of a mineral counts for itself, unless the mineral as a whole is printed beside it (total silicon
/// beside ferrosilicon); nothing is inherited, and what has no printed number is not counted.
public struct PrintedReliances: Sendable {
  /// The year.
  public let year: Int
  /// The rows, by mineral and form.
  public let rows: [SalientRow]

  /// The rows that are printed for the minerals of `list`, or the groups that stand for them, in `year`.
  ///
  /// - Throws: `DataError` when there is none.
  public init(list: MineralList, year: Int, sources: NetworkSources, reference: Reference) throws(DataError) {
    self.year = year
    let series = Set(list.minerals.map { sources.reliance.series(of: $0) }).sorted()
    rows = series.flatMap { mineral -> [SalientRow] in
      let ofYear = sources.statistics.all(.netImportReliance, of: mineral).filter { $0.year == year }
      let rows = Dictionary(grouping: ofYear, by: \.form).sorted { $0.key < $1.key }.compactMap {
        sources.vintage.choose(among: $0.value, of: reference, edition: { $0.edition })
      }
      let wholes = rows.filter { PrintedForm.isWhole($0.form) }
      return wholes.isEmpty ? rows : wholes
    }
    guard !rows.isEmpty else {
      throw DataError(
        .notHeld, "no net import reliance of any mineral of \(list.name) is printed for \(year)",
        remedy: .anyOf([.look(.coverage(.reliance))]))
    }
  }

  /// How many rows are above `threshold` percent; for 100, wholly.
  public func count(above threshold: Double) -> BoundedCount {
    BoundedCount(rows.map { Self.isAbove(threshold, $0) })
  }

  /// Whether the reliance of `row` is above `threshold` percent; for 100, wholly.
  public static func isAbove(_ threshold: Double, _ row: SalientRow) -> Answer {
    guard let interval = row.value.interval else { return .unknown }
    return threshold >= 100 ? interval.isAtLeast(100) : interval.isAbove(threshold)
  }
}
