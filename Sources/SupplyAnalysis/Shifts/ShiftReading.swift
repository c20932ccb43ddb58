import SupplyData

/// One source's reading of a shift: the shares of one series and how a group's moved in it.
public struct ShiftReading: Sendable {
  /// The shift.
  public let shift: ShareShift
  /// The series.
  public let shares: RegionShares

  /// The reading of `shift` in `shares`.
  public init(shift: ShareShift, shares: RegionShares) {
    self.shift = shift
    self.shares = shares
  }
}

extension ShareShift {
  /// What the other sources that hold the first and the last year of `shares` say of the same group.
  public func readings(inOthersOf shares: RegionShares) -> [ShiftReading] {
    shares.alternatives.compactMap { other in
      ShareShift(of: group, in: other).map { ShiftReading(shift: $0, shares: other) }
    }
  }
}

extension ShiftPanel.Entry {
  /// The readings of every group, or of one: of the series that is used first, then of the other sources.
  public func readings(of group: ShareGroup? = nil) -> [ShiftReading] {
    shifts.filter { group == nil || $0.group == group }.flatMap { shift in
      [ShiftReading(shift: shift, shares: shares)] + shift.readings(inOthersOf: shares)
    }
  }
}
