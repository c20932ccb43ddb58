import Platform

/// The search for the eigenvector of the largest real eigenvalue of a large matrix, known by its products only.
///
/// Begins with plain powers, which are soon there where the leading eigenvalue stands apart. Where they approach
/// slowly, goes on in a growing space of products: the best vector of the space is found, and the space begun anew
/// from its best part whenever it is full (Krylov spaces with thick restarts). From a start that has a part in
/// several eigenvectors of one leading value, both come to that part.
///
/// - Complexity: one product a step, and O(n) times the size of the space; 2 n times that size of memory.
///
/// Lanczos (1950), doi:10.6028/jres.045.026; Arnoldi (1951), doi:10.1090/qam/42792; restarts: Wu and Simon (2000),
/// doi:10.1137/S0895479898334605.
struct LeadingEigenvector {
  /// A vector of unit norm and what a product makes of it.
  struct Found {
    let vector: [Double]
    let value: Double
    /// The norm of what the product leaves over, relative to the value.
    let residual: Double
    let products: Int
  }

  typealias Product = (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void

  /// Powers are given up where they would take more passes than this from where they are.
  private static let patience = 20.0
  /// The passes after which the rate of powers shows.
  private static let firstPasses = 6
  /// A residual within rounding: no vector of doubles is sure to have a smaller one.
  private static let rounding = 2e-15
  /// A residual that is taken where more steps do not improve it.
  private static let worstAccepted = 1e-11

  let count: Int
  let isSymmetric: Bool
  /// The distance from the eigenvector that may remain, in the Euclidean norm.
  let tolerance: Double
  let maximumProducts: Int
  let product: Product

  /// Finds the eigenvector that `start` leads to.
  ///
  /// - Returns: the best vector found, and whether it is within the tolerance or rounding.
  func find(from start: [Double]) -> (found: Found, hasConverged: Bool) {
    var vector = start
    let norm = SpanVectors.norm(vector)
    if norm > 0 { for index in vector.indices { vector[index] /= norm } }
    let powers = self.powers(&vector)
    if powers.hasConverged || powers.found.products >= maximumProducts || count < 2 { return powers }
    return growingSpace(from: powers.found)
  }

  /// Multiplies again and again, as long as that approaches fast.
  private func powers(_ vector: inout [Double]) -> (found: Found, hasConverged: Bool) {
    var next = vector
    var (last, residual, value) = (Double.infinity, Double.infinity, 0.0)
    var passes = 0
    while passes < max(1, maximumProducts) {
      vector.withUnsafeBufferPointer { vector in
        next.withUnsafeMutableBufferPointer { next in
          if let from = vector.baseAddress, let to = next.baseAddress { product(from, to) }
        }
      }
      passes += 1
      value = SpanVectors.norm(next)
      // Nothing is left of the start: zero is the only eigenvalue it knows.
      if value == 0 { return (Found(vector: vector, value: 0, residual: 0, products: passes), true) }
      residual = 0
      for index in next.indices {
        next[index] /= value
        let change = next[index] - vector[index]
        residual += change * change
      }
      residual = residual.squareRoot()
      swap(&vector, &next)
      let rate = residual / last
      last = residual
      let isNear = passes >= Self.firstPasses && rate < 1 && residual * rate / (1 - rate) <= tolerance
      if residual <= Self.rounding || isNear {
        return (Found(vector: vector, value: value, residual: residual, products: passes), true)
      }
      guard passes >= Self.firstPasses else { continue }
      let needed = rate < 1 ? log(max(tolerance, Self.rounding) / residual) / log(rate) : .infinity
      if needed > Self.patience { break }
    }
    return (Found(vector: vector, value: value, residual: residual, products: passes), false)
  }

  private func growingSpace(from start: Found) -> (found: Found, hasConverged: Bool) {
    var space = ProductSpace(count: count, isSymmetric: isSymmetric)
    var products = start.products
    space.add(start.vector, product)
    products += 1
    var best = start
    var (leastResidual, stalled) = (Double.infinity, 0)
    while true {
      // A space that products do not leave holds an eigenvector exactly.
      var isClosed = false
      while space.size < space.capacity, products < maximumProducts {
        guard space.grow(product) else {
          isClosed = true
          break
        }
        products += 1
      }
      let (value, second, weights) = space.leading()
      let residual = space.residual(of: weights, value: value)
      best = Found(
        vector: space.vector(weights), value: value, residual: residual, products: products)
      let gap = second.map { max(0, value - $0) / abs(value) } ?? 1
      if isClosed || residual <= max(Self.rounding, tolerance * gap) { return (best, true) }
      stalled = residual < leastResidual / 2 ? 0 : stalled + 1
      leastResidual = min(leastResidual, residual)
      if stalled >= 4, residual <= Self.worstAccepted { return (best, true) }
      if products >= maximumProducts { return (best, false) }
      space.restart(keeping: weights)
    }
  }
}
