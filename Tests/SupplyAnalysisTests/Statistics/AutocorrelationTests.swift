import SupplyAnalysis
import Testing

struct AutocorrelationTests {
  @Test func valuesWorkedOutByHand() {
    // Deviations -1, 0, 1: squares 2; lag 1 gives 0, lag 2 gives -1.
    #expect(Autocorrelation.values(of: [1, 2, 3]) == [1, 0, -0.5])
  }

  @Test func whatDoesNotVaryHasNone() {
    #expect(Autocorrelation.values(of: [4, 4, 4]) == [1, 0, 0])
    #expect(Autocorrelation.values(of: []) == [])
  }
}
