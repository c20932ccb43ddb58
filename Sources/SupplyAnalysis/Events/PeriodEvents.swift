public import SupplyData

/// The dated events between the first and the last year of a change: lists, policies, export controls.
///
/// An event dates a change and is never its cause: nothing here tests whether the one has to do with the other.
public struct PeriodEvents: Sendable {
  /// The years, from the first day of the first to the last day of the last.
  public let period: YearWindow
  /// The events, by date.
  public let events: [DatedEvent]

  /// Those of `events` that fall in `period` and concern any of `minerals`, or all minerals.
  ///
  /// - Complexity: O(events × minerals).
  public init(
    _ events: [DatedEvent], in period: YearWindow, concerning minerals: [MineralID], of register: Register
  ) {
    self.period = period
    self.events = events.filter { event in
      period.contains(event.year) && minerals.contains { event.concerns($0, of: register) }
    }.sorted { ($0.date, $0.title) < ($1.date, $1.title) }
  }
}

extension DatedEvent {
  /// Whether it concerns `mineral`: names none, names it, the group it is reported with, or an element of it.
  public func concerns(_ mineral: MineralID, of register: Register) -> Bool {
    func groups(_ mineral: MineralID) -> [MineralID] {
      var chain = [mineral]
      while let parent = register.minerals[chain[chain.count - 1]]?.parent, !chain.contains(parent) {
        chain.append(parent)
      }
      return chain
    }
    return minerals.isEmpty
      || minerals.contains { groups(mineral).contains($0) || groups($0).contains(mineral) }
  }
}
