import Testing

@testable import Graphs

struct ProductSpaceTests {
  private static func product(_ matrix: [Double], _ count: Int) -> LeadingEigenvector.Product {
    { vector, image in
      for row in 0..<count {
        image[row] = (0..<count).reduce(0) { $0 + matrix[row * count + $1] * vector[$1] }
      }
    }
  }

  /// A symmetric matrix of eigenvalues 4, 1 and 1: from (1, 0, 0) the space grows to the two vectors that it holds.
  @Test func aSpaceGrowsAsFarAsProductsLead() {
    let product = Self.product([2, 1, 1, 1, 2, 1, 1, 1, 2], 3)
    var space = ProductSpace(count: 3, isSymmetric: true)
    space.add([1, 0, 0], product)
    let (capacity, first) = (space.capacity, space.leading().value)
    #expect(capacity == 3 && first == 2)
    let (grows, growsMore) = (space.grow(product), space.grow(product))
    #expect(grows && !growsMore)
    let (value, second, weights) = space.leading()
    #expect(abs(value - 4) < 1e-12 && abs((second ?? 0) - 1) < 1e-12)
    let vector = space.vector(Array(weights[..<2]))
    #expect(vector.allSatisfy { abs(abs($0) - 1 / 3.0.squareRoot()) < 1e-12 })
    let residual = space.residual(of: Array(weights[..<2]), value: value)
    #expect(residual < 1e-12)
  }

  /// The basis is orthonormal, and stays so and keeps the best vector when the space begins anew.
  @Test(arguments: RandomGraph.seeds, [true, false])
  func theBestIsKept(seed: UInt64, isSymmetric: Bool) throws {
    let count = 20
    var random = SplitMix64(seed: seed)
    var matrix = (0..<count * count).map { _ in random.unit() }
    if isSymmetric {
      for row in 0..<count {
        for column in 0..<row { matrix[row * count + column] = matrix[column * count + row] }
      }
    }
    let product = Self.product(matrix, count)
    var space = ProductSpace(count: count, isSymmetric: isSymmetric)
    space.add([Double](repeating: 1 / Double(count).squareRoot(), count: count), product)
    for _ in 0..<7 {
      let grows = space.grow(product)
      #expect(grows)
    }
    expectOrthonormal(space)
    let (value, _, weights) = space.leading()
    let best = space.vector(Array(weights[..<8]))
    space.restart(keeping: weights)
    let (kept, size) = (space.leading(), space.size)
    expectOrthonormal(space)
    #expect(size == 5)
    #expect(abs(kept.value - value) < 1e-9 * value)
    let same = zip(space.vector(Array(kept.weights[..<size])), best).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(abs(same) - 1) < 1e-9)
  }

  private func expectOrthonormal(_ space: borrowing ProductSpace) {
    let size = space.size
    var vectors: [[Double]] = []
    for place in 0..<size { vectors.append(space.vector((0..<size).map { $0 == place ? 1 : 0 })) }
    for one in 0..<size {
      for other in 0...one {
        let dot = zip(vectors[one], vectors[other]).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(dot - (one == other ? 1 : 0)) < 1e-12)
      }
    }
  }
}
