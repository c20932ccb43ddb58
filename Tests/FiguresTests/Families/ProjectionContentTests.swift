import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct ProjectionContentTests {
  private func circle(
    count: Int = 30, _ change: (inout FigureOptions) -> Void = { $0.backbone = 1e-9 }
  ) throws -> CircleContent {
    let supply = try SampleSupply.usual()
    return try ProjectionContent(
      SharedMinerals(supply.network), count: count, options: .with(change), register: supply.register
    ).circle
  }

  @Test func sizesAreExposuresAndLabelsSayThem() throws {
    let nodes = try circle().nodes
    #expect(nodes.map(\.id).first == "country:CHN" && nodes[0].size == 1)
    #expect(nodes.map(\.size) == nodes.map(\.size).sorted(by: >))
    // China: 71 % of 95 to 100, over 4 minerals.
    #expect(nodes[0].label == "China  16.9–17.8 %")
  }

  @Test func whatDoesNotStandOutButJoinsIsDashed() throws {
    let ties = try circle().ties
    let nodes = try circle().nodes
    let dashed = Dictionary(
      uniqueKeysWithValues: ties.map { (Set([nodes[$0.first].id, nodes[$0.second].id]), $0.isDashed) })
    #expect(dashed[["country:CAN", "country:MEX"]] == false)
    #expect(
      dashed.filter { $0.key.contains("country:NOR") || $0.key.contains("country:FIN") }.values.contains(true)
    )
    #expect(try circle().samples.contains { $0.text == "joins, does not stand out" })
  }

  @Test func aTieTellsWhatIsShared() throws {
    let meanings = try circle().ties.map(\.meaning)
    #expect(meanings.contains { $0.contains("Canada") && $0.hasSuffix("zinc") })
  }

  @Test func whatIsNotInFocusIsFaded() throws {
    let circle = try circle { ($0.backbone, $0.focus) = (1e-9, FigureFocus(countries: ["MEX"])) }
    let lit = circle.nodes.filter { !$0.isFaded }.map(\.id)
    #expect(Set(lit) == ["country:MEX", "country:CAN"])
    #expect(circle.ties.count { !$0.isFaded } == 1)
  }

  @Test func whoIsNotShownIsCounted() throws {
    let few = try circle(count: 4)
    #expect(few.nodes.count == 4 && few.omitted > 0 && few.omitted < 20)
    #expect(try circle().omitted == 0)
    // Who is in focus is shown, however small.
    let focused = try circle(count: 4) { ($0.backbone, $0.focus) = (1, FigureFocus(countries: ["FIN"])) }
    #expect(focused.nodes.map(\.id).last == "country:FIN")
  }
}
