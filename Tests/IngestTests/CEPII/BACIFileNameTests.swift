import Testing

@testable import Ingest
@testable import SupplyData

struct BACIFileNameTests {
  @Test func fileNames() {
    #expect(BACIFileName("/x/BACI_HS17_Y2022_V202601.csv")?.nomenclature == "HS17")
    #expect(BACIFileName("baci_hs92_y1995_v202401b.csv") == nil)
    #expect(BACIFileName("BACI_HS17_Y2022_V202601.csv")?.edition == "BACI202601")
    #expect(BACIFileName("trade.csv") == nil)
  }

  @Test(arguments: [
    "BACI_HS17_Y2022.csv", "BACI_Y2022_V202601.csv", "HS17_BACI_Y2022_V202601.csv",
    "BACI_HS1_Y2022_V202601.csv",
    "BACI_HS17_Y2022_V2026.csv", "", "/", "BACI",
  ]) func otherNamesSayNothing(name: String) { #expect(BACIFileName(name) == nil) }

  @Test func lettersMayBeSmallAndTheFilePacked() {
    #expect(
      BACIFileName("x.zip/baci_hs92_y1995_v202401.csv.gz") == BACIFileName("BACI_HS92_Y1995_V202401.CSV"))
  }
}
