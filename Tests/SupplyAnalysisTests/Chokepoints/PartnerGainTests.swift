import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct PartnerGainTests {
  private let network: SupplyNetwork
  init() throws {
    let data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func gains(
    slack: Double, among: Set<CountryCode>? = nil, except: Set<CountryCode> = []
  ) throws -> PartnerGain {
    try PartnerGain(
      network, slack: slack, governance: try Governance(try SampleFolder.loaded()), among: among,
      except: except)
  }

  private func gain(
    _ country: CountryCode, _ kind: PartnerGain.Kind, _ gain: PartnerGain
  ) -> PartnerGain.Gain? { gain.gains.first { $0.country == country && $0.kind == kind } }

  @Test func theRiskIsTheMeanOfTheWorstSingleLosses() throws {
    let risk = try gains(slack: 0.2).risk
    #expect(abs(risk.lower - (26 * 0.73 + 25 + 71 * 0.95 + 38.5) / 4) < 1e-9)
    #expect(abs(risk.upper - (26 * 0.73 + 100 + 71 + 38.5) / 4) < 1e-9)
  }

  @Test func aSupplierWithSlackStandsIn() throws {
    let all = try gains(slack: 0.5)
    // Finland stands by with 8 % of imports: Norway's 26 falls to 18. Canada: cobalt by 7, and zinc not, as Canada's
    // own share is as large as Mexico's.
    #expect(abs((gain("FIN", .slack, all)?.reduction.lower ?? 0) - 8 * 0.73 / 4) < 1e-9)
    #expect(abs((gain("CAN", .slack, all)?.reduction.lower ?? 0) - 7 * 0.73 / 4) < 1e-9)
    #expect(gain("NOR", .slack, all) == nil)
    #expect(try gains(slack: 0).gains.allSatisfy { $0.kind == .newSupplier })
  }

  @Test func aProducerThatDoesNotSupplyComesIn() throws {
    let all = try gains(slack: 0.2)
    // Australia makes 60 % of lithium: Chile's whole falls by that part; Congo more than Norway's share of cobalt, so
    // that it stands in for whoever fails, and nothing of cobalt is lost.
    #expect(abs((gain("AUS", .newSupplier, all)?.reduction.lower ?? 0) - 0.6 * 25 / 4) < 1e-9)
    #expect(abs((gain("AUS", .newSupplier, all)?.reduction.upper ?? 0) - 0.6 * 100 / 4) < 1e-9)
    #expect(abs((gain("COD", .newSupplier, all)?.reduction.lower ?? 0) - 26 * 0.73 / 4) < 1e-9)
    #expect(gain("CHL", .newSupplier, all) == nil)
  }

  @Test func tiesWithinTheBoundsAndGovernance() throws {
    let all = try gains(slack: 0.2)
    let first = try #require(all.gains.first)
    #expect(all.ties.first?.country == first.country)
    for gain in all.gains {
      let mayBeFirst = gain.reduction.upper >= first.reduction.lower
      #expect(all.ties.contains { $0.country == gain.country && $0.kind == gain.kind } == mayBeFirst)
      #expect(gain.governed.lower <= gain.governed.upper && gain.governed.upper <= gain.reduction.upper)
    }
    // Unknown governance is anything from 0 to 1, so that nothing is gained for certain.
    #expect(all.gains.first { $0.governance == Interval(0, 1) }?.governed.lower == 0)
    #expect(try gains(slack: 0.2, among: ["FIN"]).gains.allSatisfy { $0.country == "FIN" })
  }

  @Test func excludedPartnersAreNotAsked() throws {
    let all = try gains(slack: 0.2, except: ["COD"])
    #expect(gain("COD", .newSupplier, all) == nil && all.excluded == ["COD"])
  }
}
