import SupplyData

/// Looks for values of a release that can hardly be right, beside the other years and editions of their series.
///
/// It changes nothing; it tells what a person should look at: a reliance above 100 %, a value hundreds of times
/// its neighbour, countries that make more than the world, shares that do not add up, two series that are copies
/// of each other, a unit that measures something else than before. O(n log n).
struct Plausibility {
  /// How many times its neighbour a value must be to be told.
  static var jump: Double { 300 }

  /// A value of a table as it will be.
  struct Point {
    /// The columns that name the series, the country included.
    let series: [String]
    /// The year, or the last year of a window.
    let year: Int
    /// The value; nil where it is not exact.
    let value: Double?
    /// The unit.
    let unit: String
    /// The edition.
    let edition: String
    /// Where it was read; nil where it was in the table already.
    let place: CellPlace?
  }

  /// The units.
  let units: [String: UnitRecord]

  /// Looks at the values of `table`, of which those with a place are new.
  func look(at points: [Point], table: SeriesName.Table, report: inout IngestReport) {
    if table != .imports { magnitudes(points, report: &report) }
    switch table {
    case .salient:
      reliances(points, report: &report)
      copies(points, report: &report)
    case .world: totals(points, report: &report)
    case .imports: shares(points, report: &report)
    }
  }

  private func reliances(_ points: [Point], report: inout IngestReport) {
    for point in points where point.series.contains("net-import-reliance") {
      if let place = point.place, let value = point.value, value > 100 {
        report.find(.implausible, at: place, "a net import reliance of \(text(value)) %")
      }
    }
  }

  /// Neighbours in the order of years and editions must not differ by more than ``jump`` nor in dimension.
  private func magnitudes(_ points: [Point], report: inout IngestReport) {
    for (series, group) in groups(points, by: \.series) where group.contains(where: { $0.place != nil }) {
      // Only editions of one series of publications are compared: others count other things.
      let ordered = group.filter { $0.edition.hasPrefix("MCS") }.sorted {
        ($0.year, $0.edition) < ($1.year, $1.edition)
      }
      for (a, b) in zip(ordered, ordered.dropFirst()) {
        guard let place = b.place ?? a.place, let unitA = units[a.unit], let unitB = units[b.unit] else {
          continue
        }
        if unitA.dimension != unitB.dimension {
          report.find(
            .unit, at: place,
            "\(name(series)) is in \(b.unit) in \(b.edition) for \(b.year), in \(a.unit) in \(a.edition) for \(a.year)"
          )
        } else if b.year - a.year <= 1, let x = a.value, let y = b.value, x > 0, y > 0 {
          let ratio = y * (unitB.factor ?? 1) / (x * (unitA.factor ?? 1))
          if ratio > Self.jump || ratio < 1 / Self.jump {
            report.find(
              .implausible, at: place,
              "\(name(series)): \(text(y)) \(b.unit) for \(b.year) in \(b.edition) beside \(text(x)) \(a.unit) for \(a.year) in \(a.edition)"
            )
          }
        }
      }
    }
  }

  /// Two forms of one mineral and measure with the same values in four years or more.
  private func copies(_ points: [Point], report: inout IngestReport) {
    let new = points.filter { $0.place != nil }
    let measures = groups(new) { [$0.edition, $0.series[0], $0.series[2]] }
    for (_, group) in measures {
      let forms = groups(group) { [$0.series[1]] }.map { ($0.key[0], $0.points) }
      for (place, form) in forms.enumerated() {
        for other in forms[(place + 1)...] {
          let pairs = form.1.compactMap { a in
            other.1.first { $0.year == a.year }.flatMap { b in
              a.value.flatMap { x in b.value.map { (x, $0) } }
            }
          }
          let isCopy = pairs.count >= 4 && pairs.allSatisfy { $0.0 == $0.1 } && Set(pairs.map(\.0)).count >= 3
          if isCopy, let at = other.1[0].place {
            report.find(
              .implausible, at: at,
              "\(name(other.1[0].series)) has the same values as \"\(form.0)\" in \(pairs.count) years")
          }
        }
      }
    }
  }

  /// Countries together must not make a tenth more than the printed world total.
  private func totals(_ points: [Point], report: inout IngestReport) {
    let new = points.filter { $0.place != nil }
    for (key, group) in groups(new, by: { Array($0.series.dropLast()) + [$0.edition, String($0.year)] }) {
      guard let world = group.first(where: { $0.series.last == "WLD" }), let total = world.value, total > 0,
        let place = world.place
      else { continue }
      let sum = group.reduce(0) { $0 + ($1.series.last == "WLD" ? 0 : $1.value ?? 0) }
      if sum > total * 1.1 {
        report.find(
          .implausible, at: place,
          "\(name(key)): the countries make \(text(sum)) together, the world total is \(text(total))")
      }
    }
  }

  /// The shares of a window must add up to 97 to 103, where all are exact.
  private func shares(_ points: [Point], report: inout IngestReport) {
    let new = points.filter { $0.place != nil }
    for (key, group) in groups(new, by: { Array($0.series.dropLast()) + [$0.edition, String($0.year)] }) {
      let values = group.compactMap(\.value)
      guard values.count == group.count, let place = group[0].place else { continue }
      let sum = values.reduce(0, +)
      if sum < 97 || sum > 103 {
        report.find(.implausible, at: place, "\(name(key)): the shares add up to \(text(sum)) %")
      }
    }
  }

  private func groups(_ points: [Point], by key: (Point) -> [String]) -> [(key: [String], points: [Point])] {
    Dictionary(grouping: points, by: key).map { ($0.key, $0.value) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  private func name(_ series: [String]) -> String { series.filter { !$0.isEmpty }.joined(separator: ", ") }

  private func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
