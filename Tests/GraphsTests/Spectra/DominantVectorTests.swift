import Testing

@testable import Graphs

@Suite struct DominantVectorTests {
  @Test func theLargestRealEigenvalueIsFound() {
    // Eigenvalues 3, -3 and 1.
    let (value, _, weights) = DominantVector.find(in: [0, 3, 0, 3, 0, 0, 5, 1, 1], count: 3, others: 0)
    #expect(abs(value - 3) < 1e-12)
    // (1, 1, 3) is the vector of 3.
    #expect(abs(weights[1] / weights[0] - 1) < 1e-12 && abs(weights[2] / weights[0] - 3) < 1e-12)
  }

  @Test func aTurnIsNoHindrance() {
    // A cycle of three: the complex eigenvalues are as large as the real one.
    let (value, second, weights) = DominantVector.find(
      in: [0, 1, 0, 0, 0, 1, 1, 0, 0], count: 3, others: 0)
    #expect(abs(value - 1) < 1e-12)
    #expect((second ?? 1) < 1)
    #expect(weights.allSatisfy { abs($0 / weights[0] - 1) < 1e-12 })
  }

  @Test func theOthersSpanTheLeadingSpace() {
    // Eigenvalues 8, 7, 1 and 0.5; the vectors of the first two are (1, 0, 0, 0) and (-1, 1, 0, 0).
    let matrix: [Double] = [8, 1, 2, 3, 0, 7, 1, 2, 0, 0, 1, 5, 0, 0, 0, 0.5]
    let (value, _, weights) = DominantVector.find(in: matrix, count: 4, others: 2)
    #expect(abs(value - 8) < 1e-12)
    #expect(weights.count == 12)
    for column in 1...2 {
      let vector = weights[(4 * column)..<(4 * column + 4)].map { $0 }
      #expect(abs(vector[2]) < 1e-6 && abs(vector[3]) < 1e-6)
      #expect(abs(vector[0] * vector[0] + vector[1] * vector[1] - 1) < 1e-6)
    }
  }
}
