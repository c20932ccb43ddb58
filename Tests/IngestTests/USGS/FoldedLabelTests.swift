import Testing

@testable import Ingest
@testable import SupplyData

@Suite struct FoldedLabelTests {
  @Test(arguments: [
    ("Mine production: rounded", "Mine production"),
    ("Net import relianceas a percentage", "Net import reliance as a percentage"),
    ("1?gram ampoules", "1-gram ampoules"),
    ("a net exporter in 2025", "a net exporter in 2026"),
    ("Import sources 2021-2024", "Import sources 2022-2025"),
    ("Fuller’s earth", "FULLER'S\u{00A0}EARTH "),
  ])
  func foldAlike(_ labels: (String, String)) {
    #expect(FoldedLabel(labels.0) == FoldedLabel(labels.1))
  }

  @Test(arguments: [
    ("99.8% cesium", "99.9% cesium"), ("Production: natural", "Production: natural and synthetic"),
    ("less than 2,000 kilograms", "less than 3,000 kilograms"),
  ])
  func foldApart(_ labels: (String, String)) {
    #expect(FoldedLabel(labels.0) != FoldedLabel(labels.1))
  }
}
