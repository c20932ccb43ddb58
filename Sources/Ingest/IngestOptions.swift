import SupplyData

/// How an ingest is done.
public struct IngestOptions: Sendable, Hashable {
  /// Whether the files may change rows of their edition that are there with other values.
  public var replaces: Bool
  /// The folder the tables are written to; nil for the data folder itself.
  public var destination: String?
  /// Whether nothing is written.
  public var checksOnly: Bool

  /// The usual way where nothing is said: the data folder, no replacing, written.
  public init(replaces: Bool = false, destination: String? = nil, checksOnly: Bool = false) {
    self.replaces = replaces
    self.destination = destination
    self.checksOnly = checksOnly
  }
}
