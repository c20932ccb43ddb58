import SupplyData

/// A line of a chart: values in the order of years, with bounds, in runs that are not joined.
struct ChartSeries: Sendable {
  /// A value.
  struct Value: Sendable {
    let year: Int
    let value: Interval
    /// What the value belongs to: values of two runs are never joined.
    var run = ""
    /// Whether its mark is hollow; a line of hollow marks alone is thin.
    var isHollow = false
  }

  /// How it differs from other lines.
  struct Style: Sendable {
    let color: Color
    var shape = ChartMark.Shape.circle
    var isDashed = false
    var isDotted = false
  }

  /// Names it within its panel.
  let id: String
  /// What it shows, for the tooltip.
  let meaning: String
  /// What stands at its end; nothing where nil.
  var label: String?
  /// What stands at its beginning; nothing where nil.
  var startLabel: String?
  let style: Style
  /// The values, in the order of years.
  let values: [Value]

  /// The values by runs: years that follow one another within one run.
  var runs: [[Value]] {
    values.reduce(into: []) { runs, value in
      if let last = runs.last?.last, last.year + 1 == value.year, last.run == value.run {
        runs[runs.count - 1].append(value)
      } else {
        runs.append([value])
      }
    }
  }
}
