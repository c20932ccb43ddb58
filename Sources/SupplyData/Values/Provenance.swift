/// Where a value comes from: its kind and the rows it was taken or computed from.
public struct Provenance: Sendable, Hashable, Codable {
  /// How the value came to be known.
  public let kind: ValueKind
  /// The rows, each once, in the order they were used.
  public let origins: [Origin]

  /// A value of `kind` from `origins`; a repeated row is kept once.
  public init(_ kind: ValueKind, _ origins: [Origin]) {
    self.kind = kind
    var seen: Set<Origin> = []
    self.origins = origins.filter { seen.insert($0).inserted }
  }

  /// A value taken from one row as it stands: printed, or restated where the row names another publication.
  public init(_ origin: Origin) { self.init(origin.kind, [origin]) }

  /// Nothing is known.
  public static let unknown = Provenance(.unknown, [])

  /// The same rows as the value of the group the mineral is reported with.
  public var inherited: Provenance { Provenance(.inherited, origins) }

  /// What is computed from values of `parts`: their rows, and the kind farthest from print, though at least `kind`.
  ///
  /// A formula over printed values is derived; a product that is only a rescaling may pass `.printed`. Unknown parts do
  /// not enter a value, so they do not enter its provenance; without parts the value is unknown.
  public static func combined(
    _ parts: some Sequence<Provenance>, atLeast kind: ValueKind = .derived
  ) -> Provenance {
    let known = parts.filter { $0.kind != .unknown }
    guard let farthest = known.map(\.kind).max() else { return .unknown }
    return Provenance(max(kind, farthest), known.flatMap(\.origins))
  }

  /// The editions, each once, in the order of their letters.
  public var editions: [Edition] {
    Set(origins.map(\.edition)).sorted()
  }
}
