import Testing

@testable import SupplyData

struct RegionTests {
  @Test(arguments: [
    ("Africa", "Middle Africa", Region.africa), ("Asia", "", .asia), ("Europe", "Northern Europe", .europe),
    ("Oceania", "Polynesia", .oceania), ("Americas", "South America", .southAmerica),
    ("Americas", "Northern America", .northernAmerica),
    ("Americas", "Caribbean", .centralAmericaAndCaribbean),
    ("Americas", "Central America", .centralAmericaAndCaribbean),
  ]) func theAmericasAreSplit(region: String, subregion: String, expected: Region) {
    #expect(Region(m49Region: region, subregion: subregion) == expected)
  }

  @Test(arguments: [
    ("Americas", ""), ("Americas", "Western Africa"), ("", ""), ("Antarctica", ""), ("africa", ""),
  ])
  func otherWordsAreNoRegion(region: String, subregion: String) {
    #expect(Region(m49Region: region, subregion: subregion) == nil)
  }
}
