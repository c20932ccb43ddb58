import Graphs
import Testing

@Suite struct HarmonicTests {
  @Test(arguments: Fixture.having("harmonic"))
  func hops(fixture: Fixture) throws {
    fixture.expect("harmonic", try fixture.unweighted.harmonic().values)
  }

  @Test(arguments: Fixture.having("harmonic-lengths"))
  func lengths(fixture: Fixture) throws {
    fixture.expect("harmonic-lengths", try fixture.lengths.harmonic().values)
  }
}
