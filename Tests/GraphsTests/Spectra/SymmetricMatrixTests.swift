import Testing

@testable import Graphs

@Suite struct SymmetricMatrixTests {
  @Test(arguments: RandomGraph.seeds)
  func vectorsAreOnlyStretched(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = 1 + Int(seed) % 9
    var matrix = [Double](repeating: 0, count: count * count)
    for row in 0..<count {
      for column in 0...row {
        let value = Double(generator.below(21) - 10)
        matrix[row * count + column] = value
        matrix[column * count + row] = value
      }
    }
    let (values, vectors) = SymmetricMatrix.eigenvectors(of: matrix, count: count)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 })
    for index in 0..<count {
      let vector = Array(vectors[index * count..<(index + 1) * count])
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-12)
      for row in 0..<count {
        let product = (0..<count).reduce(0) { $0 + matrix[row * count + $1] * vector[$1] }
        #expect(abs(product - values[index] * vector[row]) < 1e-10)
      }
    }
  }
}
