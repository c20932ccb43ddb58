import Testing

@testable import Ingest
@testable import SupplyData

struct PriceSourceTests {
  @Test(arguments: [
    ("Source: Fastmarkets. Estimated.", "Fastmarkets"),
    ("Spot. Source: S&P Global Platts Metals Week -- since 2020.", "S&P Global Platts Metals Week"),
    ("Source: U.S. Geological Survey. More.", "U.S. Geological Survey"), ("Source: Argus;", "Argus"),
    ("Estimated.", ""), ("", ""),
  ]) func theSourceIsTheFirstSentence(notes: String, source: String) {
    #expect(PriceSource.named(in: notes) == source)
  }

  @Test func aRealPriceSaysSo() {
    #expect(
      PriceSource.named(in: "Source: Benchmark.", label: "Price, annual Average-real") == "Benchmark, real")
    #expect(PriceSource.named(in: "", label: "average-real, dollars") == "real")
  }
}
