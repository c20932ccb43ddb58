import Graphs
import Testing

@Suite struct GlobalEfficiencyTests {
  @Test(arguments: Fixture.having("efficiency"))
  func hops(fixture: Fixture) throws {
    fixture.expect("efficiency", [try fixture.unweighted.globalEfficiency()])
  }

  @Test(arguments: Fixture.having("efficiency-lengths"))
  func lengths(fixture: Fixture) throws {
    fixture.expect("efficiency-lengths", [try fixture.lengths.globalEfficiency()])
  }
}
