/// A region of UN M49, with the Americas split.
public enum Region: String, Sendable, Hashable, CaseIterable {
  /// Africa.
  case africa = "Africa"
  /// Asia.
  case asia = "Asia"
  /// Europe.
  case europe = "Europe"
  /// Northern America: the United States, Canada, Greenland, Bermuda.
  case northernAmerica = "Northern America"
  /// South America.
  case southAmerica = "South America"
  /// Central America, with Mexico, and the Caribbean.
  case centralAmericaAndCaribbean = "Central America and the Caribbean"
  /// Oceania.
  case oceania = "Oceania"

  /// The region of a UN M49 region and subregion; nil where they are none.
  init?(m49Region: String, subregion: String) {
    switch (m49Region, subregion) {
    case ("Africa", _): self = .africa
    case ("Asia", _): self = .asia
    case ("Europe", _): self = .europe
    case ("Oceania", _): self = .oceania
    case ("Americas", "South America"): self = .southAmerica
    case ("Americas", "Northern America"): self = .northernAmerica
    case ("Americas", "Central America"), ("Americas", "Caribbean"): self = .centralAmericaAndCaribbean
    default: return nil
    }
  }
}
