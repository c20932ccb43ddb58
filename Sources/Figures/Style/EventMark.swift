import SupplyAnalysis
public import SupplyData

/// A dated event marked on a chart over years: a date, not a cause.
public struct EventMark: Sendable, Hashable {
  /// The day, `2014-01-12`.
  public let date: String
  /// What happened.
  public let title: String
  /// The minerals in whose panels it stands; all where nil.
  public let minerals: Set<MineralID>?
  /// Its place on an axis on which a year's values stand in the middle of the year.
  let position: Double

  /// The marks of `events`, in their order.
  public static func all(_ events: [DatedEvent], register: Register) -> [EventMark] {
    events.map { event in
      EventMark(
        date: event.date, title: event.title,
        minerals: event.minerals.isEmpty
          ? nil : Set(register.minerals.keys.filter { event.concerns($0, of: register) }),
        position: position(of: event.date))
    }
  }

  /// The mark of an event at `date` in the panels of `minerals`.
  init(date: String, title: String, minerals: Set<MineralID>?, position: Double) {
    (self.date, self.title, self.minerals, self.position) = (date, title, minerals, position)
  }

  /// The year and the part of it that has passed, less the half year by which values stand in the middle.
  static func position(of date: String) -> Double {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return Double(parts.first ?? 0) }
    return Double(parts[0]) - 0.5 + (Double(parts[1] - 1) + Double(parts[2] - 1) / 31) / 12
  }

  /// Whether it stands in the panel `id`, `mineral:cobalt`.
  func isMarked(in id: String) -> Bool {
    minerals?.contains { id == "mineral:\($0)" } ?? true
  }
}
