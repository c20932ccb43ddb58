/// The names that rows may use, from the reference tables.
public struct KnownNames: Sendable {
  /// The ids of the minerals.
  public let minerals: Set<String>
  /// The codes of the countries, with `OTH` and `WLD`.
  public let countries: Set<String>
  /// The ids of the editions.
  public let editions: Set<String>
  /// The spellings of the units.
  public let units: Set<String>
}
