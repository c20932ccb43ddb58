import SupplyData
import Tables

/// The bar beside a value: solid up to its lower bound, pale up to its upper one, a ring at an end that is open.
enum PageBar {
  /// The width and the height of a whole bar, units of the drawing.
  private static let (width, height) = (60.0, 8.0)

  /// The least width between bounds at which a ring does not hide them.
  private static let leastOpen = 2.5

  /// What a whole bar of `column` stands for: 100 for percent, else the largest bound; nil where there are no bars, as
  /// values may be negative or none has an upper bound.
  static func scale(of column: Table.Column, in table: Table) -> Double? {
    guard column.kind == .interval, let place = table.columns.firstIndex(where: { $0.name == column.name })
    else { return nil }
    let intervals = table.rows.compactMap { row -> Interval? in
      if case .interval(let interval, _, _) = row.cells[place] { interval } else { nil }
    }
    guard !intervals.contains(where: { $0.lower < 0 }) else { return nil }
    let largest = intervals.map(\.upper).filter { $0.isFinite }.max() ?? 0
    if column.unit == .percent, largest <= 100 { return 100 }
    return largest > 0 ? largest : nil
  }

  /// Whether the upper end of `interval` does not belong to it, or there is none.
  static func isOpenAbove(_ interval: Interval) -> Bool {
    interval.upperIsOpen || interval.upper == .infinity
  }

  /// The bar of `interval`, a picture that repeats the text beside it and is hidden from screen readers.
  static func markup(_ interval: Interval, scale: Double) -> Markup {
    let (lower, upper) = (place(interval.lower, scale), place(interval.upper, scale))
    func rect(_ kind: String, _ from: Double, _ to: Double) -> Markup {
      .element(
        "rect",
        ["class": kind, "x": number(from), "y": "1", "width": number(max(to - from, 0.5)), "height": "6"])
    }
    func ring(_ at: Double) -> Markup {
      .element(
        "circle", ["class": "open", "cx": number(min(max(at, 3), width - 3)), "cy": "4", "r": "2.5"])
    }
    return .element(
      "svg",
      ["class": "bar", "viewBox": "0 0 \(number(width)) \(number(height))", "aria-hidden": "true"],
      [rect("track", 0, width), rect("solid", 0, lower)]
        + (upper > lower ? [rect("pale", lower, upper)] : [])
        + (upper - lower >= leastOpen && interval.lowerIsOpen ? [ring(lower)] : [])
        + (upper - lower >= leastOpen && isOpenAbove(interval) ? [ring(upper)] : []))
  }

  private static func place(_ value: Double, _ scale: Double) -> Double {
    min(max(value / scale, 0), 1) * width
  }

  private static func number(_ value: Double) -> String { NumberText.plain((value * 10).rounded() / 10) }
}
