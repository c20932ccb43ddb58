public import SupplyData

/// What a figure is about: the rest is faded.
public struct FigureFocus: Sendable {
  /// The countries in focus.
  public var countries: Set<CountryCode>
  /// The minerals in focus.
  public var minerals: Set<MineralID>

  /// A focus on `countries` and `minerals`; nothing is faded where both are empty.
  public init(countries: Set<CountryCode> = [], minerals: Set<MineralID> = []) {
    self.countries = countries
    self.minerals = minerals
  }

  /// Whether nothing is in focus, so that nothing is faded.
  var isEmpty: Bool { countries.isEmpty && minerals.isEmpty }

  /// Whether a flow from a country to a mineral touches the focus.
  func holds(_ country: CountryCode, _ mineral: MineralID) -> Bool {
    isEmpty || countries.contains(country) || minerals.contains(mineral)
  }
}

/// Refuses a focus on minerals, for a figure that is of one mineral.
func focusOnCountries(_ focus: FigureFocus) throws(DataError) {
  guard !focus.minerals.isEmpty else { return }
  throw DataError(
    .badRequest, "the figure is of one mineral, and the focus names another", remedy: "Name countries")
}
