import Diagrams
import Platform
import SupplyData

/// A linear axis: the values it spans and the round ones that are marked on it.
struct ChartAxis: Sendable {
  /// The value at its beginning.
  let lower: Double
  /// The value at its end.
  let upper: Double
  /// The values marked, in order.
  let ticks: [Double]
  /// What stands at each of ``ticks``.
  private let labels: [String]

  /// An axis from 0 to the first round value that is `most` or more, in at most `intervals` steps of 1, 2 or 5 times a
  /// power of ten.
  ///
  /// - Precondition: `intervals` is above 0.
  init(to most: Double, intervals: Int) {
    precondition(intervals > 0, "an axis has an interval")
    let reach = most.isFinite && most > 0 ? most : 1
    var power = Int(floor(log10(reach / Double(intervals))))
    var step = 0.0
    search: while true {
      for round in [1.0, 2, 5] {
        // Division for small steps: 5/10 is 0.5, 5 × 0.1 is not.
        step = power >= 0 ? round * pow(10, Double(power)) : round / pow(10, Double(-power))
        if step * Double(intervals) >= reach * (1 - 1e-12) { break search }
      }
      power += 1
    }
    let count = Int((reach / step - 1e-9).rounded(.up))
    lower = 0
    upper = Double(count) * step
    ticks = (0...count).map { Double($0) * step }
    labels = ticks.map { FigureText.number($0, decimals: max(0, -power)) }
  }

  /// An axis of years with half a year of air at both ends, marked at most `most` times in steps of 1, 2, 5, 10 ...
  /// years.
  ///
  /// Where a single year would be marked and there is room for two, the first and the last are: one mark tells no
  /// scale. Where no multiple of a step is among few years, the first year is marked.
  init(years: YearWindow, most: Int) {
    lower = Double(years.first) - 0.5
    upper = Double(years.last) + 0.5
    var marked = [years.first]
    for step in [1, 2, 5, 10, 20, 50, 100] {
      let found = (years.first...years.last).filter { $0 % step == 0 }
      if found.count <= max(1, most) {
        if !found.isEmpty { marked = found }
        break
      }
    }
    if marked.count < 2, most > 1, years.first < years.last { marked = [years.first, years.last] }
    ticks = marked.map(Double.init)
    labels = marked.map { "\($0)" }
  }

  /// An axis of two ends, 0 and 1, called `labels`.
  init(ends labels: (String, String)) {
    (lower, upper) = (0, 1)
    ticks = [0, 1]
    self.labels = [labels.0, labels.1]
  }

  /// What stands at a mark.
  func label(_ tick: Double) -> String { ticks.firstIndex(of: tick).map { labels[$0] } ?? "" }

  /// The place of `value` between `start` and `end`; what is beyond the axis lies at its end.
  func place(_ value: Double, from start: Double, to end: Double) -> Double {
    start + (end - start) * (min(max(value, lower), upper) - lower) / (upper - lower)
  }
}
