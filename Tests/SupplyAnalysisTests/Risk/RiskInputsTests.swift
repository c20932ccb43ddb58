import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct RiskInputsTests {
  private let sample: RiskSample
  init() throws { sample = try RiskSample() }

  @Test(arguments: [RiskScheme.wgi, .twoSource, .geopolrisk])
  func theSchemeReadsWhatItNeeds(scheme: RiskScheme) throws {
    let network = try sample.network()
    let read = try SupplyRisk(network, scheme: scheme, in: sample.sources, sample.data)
    #expect(read.governance.scale == (scheme == .geopolrisk ? .politicalStability : .meanOfSix))
    #expect(read.entries.contains { $0.trade != nil } == (scheme == .geopolrisk))
    let given = try SupplyRisk(
      network, scheme: scheme, governance: read.governance,
      inputs: .init(trade: ImportQuantities(sample.data)))
    #expect(read.entries.map(\.risk.value) == given.entries.map(\.risk.value))
  }

  @Test func theDimensionIsTheOneThatIsNamed() throws {
    let network = try sample.network()
    let risk = try SupplyRisk(
      network, scheme: .wgi, dimension: .politicalStability, in: sample.sources, sample.data)
    #expect(risk.governance.scale == .politicalStability)
  }
}
