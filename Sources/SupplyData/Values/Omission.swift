/// A mineral that a result omits, with the reason.
public struct Omission: Sendable, Hashable, Codable {
  /// The mineral.
  public let mineral: MineralID
  /// Why it is omitted.
  public let reason: UnknownReason

  /// `mineral` is omitted because of `reason`.
  public init(_ mineral: MineralID, _ reason: UnknownReason) {
    self.mineral = mineral
    self.reason = reason
  }
}
