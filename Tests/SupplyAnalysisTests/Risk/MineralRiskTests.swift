import SupplyAnalysis
import SupplyData
import Testing

struct MineralRiskTests {
  @Test func theProducersMakeTheIndex() throws {
    let sample = try RiskSample()
    let risk = try MineralRisk(
      of: "cobalt", in: 2022, governance: sample.governance, sources: sample.sources)
    #expect(risk.index.value == Interval(3600))
    #expect(risk.index.parts.first?.country == "COD")
    #expect(throws: DataError.self) {
      try MineralRisk(of: "tungsten", in: 2022, governance: sample.governance, sources: sample.sources)
    }
  }
}
