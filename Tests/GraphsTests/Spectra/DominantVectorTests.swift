import Testing

@testable import Graphs

@Suite struct DominantVectorTests {
  @Test func theLargestRealEigenvalueIsFound() {
    // Eigenvalues 3, -3 and 1.
    let (value, _, weights) = DominantVector.find(in: [0, 3, 0, 3, 0, 0, 5, 1, 1], count: 3)
    #expect(abs(value - 3) < 1e-12)
    // (1, 1, 3) is the vector of 3.
    #expect(abs(weights[1] / weights[0] - 1) < 1e-12 && abs(weights[2] / weights[0] - 3) < 1e-12)
  }

  @Test func aTurnIsNoHindrance() {
    // A cycle of three: the complex eigenvalues are as large as the real one.
    let (value, second, weights) = DominantVector.find(in: [0, 1, 0, 0, 0, 1, 1, 0, 0], count: 3)
    #expect(abs(value - 1) < 1e-12)
    #expect((second ?? 1) < 1)
    #expect(weights.allSatisfy { abs($0 / weights[0] - 1) < 1e-12 })
  }
}
