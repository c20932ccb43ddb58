/// An orthonormal basis, the products of a matrix with it, and the matrix as seen within the space.
struct ProductSpace: ~Copyable {
  /// How many vectors a space holds, and how many where they are long.
  private static let (usualCapacity, capacityOfLong, long) = (24, 12, 1 << 20)
  /// How many vectors are kept when a space is begun anew.
  private static let kept = 5

  let capacity: Int
  private(set) var size = 0
  private let count: Int
  private let isSymmetric: Bool
  private let basis: UnsafeMutablePointer<Double>
  private let products: UnsafeMutablePointer<Double>
  private let next: UnsafeMutablePointer<Double>
  /// The products of basis vectors with the products, row by row.
  private var inner: [Double]
  /// What the best product leaves over, once the space was begun anew: where it grows first.
  private var hasDirection = false

  init(count: Int, isSymmetric: Bool) {
    self.count = count
    self.isSymmetric = isSymmetric
    capacity = min(count, count < Self.long ? Self.usualCapacity : Self.capacityOfLong)
    basis = .allocate(capacity: capacity * count)
    basis.initialize(repeating: 0, count: capacity * count)
    products = .allocate(capacity: capacity * count)
    products.initialize(repeating: 0, count: capacity * count)
    next = .allocate(capacity: count)
    next.initialize(repeating: 0, count: count)
    inner = [Double](repeating: 0, count: capacity * capacity)
  }

  deinit {
    basis.deallocate()
    products.deallocate()
    next.deallocate()
  }

  /// Begins the space with a vector of unit norm.
  mutating func add(_ vector: [Double], _ product: LeadingEigenvector.Product) {
    for index in 0..<count { next[index] = vector[index] }
    append(product)
  }

  /// Adds the direction that the last product, or after a restart the best one, leads to.
  ///
  /// - Returns: false where it leads nowhere new.
  mutating func grow(_ product: LeadingEigenvector.Product) -> Bool {
    if !hasDirection { next.update(from: products + (size - 1) * count, count: count) }
    hasDirection = false
    let before = SpanVectors.norm(next, count: count)
    var norm = before
    // Once more where much was taken off, as rounding leaves a part of what it should take.
    for _ in 0..<3 {
      let last = norm
      for vector in 0..<size {
        let column = basis + vector * count
        SpanVectors.add(-SpanVectors.dot(column, next, count: count), times: column, to: next, count: count)
      }
      norm = SpanVectors.norm(next, count: count)
      if norm > 0.5 * last { break }
    }
    guard norm > 1e-14 * before, norm > 0 else { return false }
    for index in 0..<count { next[index] /= norm }
    append(product)
    return true
  }

  private mutating func append(_ product: LeadingEigenvector.Product) {
    let (vector, image) = (basis + size * count, products + size * count)
    vector.update(from: next, count: count)
    product(UnsafePointer(vector), image)
    for other in 0...size {
      let value = SpanVectors.dot(basis + other * count, image, count: count)
      inner[other * capacity + size] = value
      inner[size * capacity + other] =
        isSymmetric || other == size
        ? value : SpanVectors.dot(vector, products + other * count, count: count)
    }
    size += 1
  }

  /// The largest real eigenvalue within the space, the second where known, and the weights of its vector.
  func leading() -> (value: Double, second: Double?, weights: [Double]) {
    let matrix = (0..<size).flatMap { row in (0..<size).map { inner[row * capacity + $0] } }
    if isSymmetric {
      let (values, vectors) = SymmetricMatrix.eigenvectors(of: matrix, count: size)
      return (values[0], size > 1 ? values[1] : nil, vectors)
    }
    return DominantVector.find(in: matrix, count: size, others: Self.kept)
  }

  /// The norm of what the product with the weighted vector leaves over, relative to the value; kept to grow by.
  mutating func residual(of weights: [Double], value: Double) -> Double {
    for index in 0..<count { next[index] = 0 }
    for vector in 0..<size {
      SpanVectors.add(weights[vector], times: products + vector * count, to: next, count: count)
      SpanVectors.add(-value * weights[vector], times: basis + vector * count, to: next, count: count)
    }
    hasDirection = true
    return SpanVectors.norm(next, count: count) / max(abs(value), .leastNormalMagnitude)
  }

  /// The vector of these weights.
  func vector(_ weights: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: count)
    result.withUnsafeMutableBufferPointer { result in
      guard let result = result.baseAddress else { return }
      for vector in 0..<size {
        SpanVectors.add(weights[vector], times: basis + vector * count, to: result, count: count)
      }
    }
    return result
  }

  /// Begins anew with the best vectors: those of the largest eigenvalues of a symmetric matrix, of others the best one
  /// and the space that it leads.
  mutating func restart(keeping weights: [Double]) {
    // One more than are kept, as the best one is in the space that follows it.
    let found = (0..<min(Self.kept + 1, weights.count / size)).map {
      Array(weights[$0 * size..<($0 + 1) * size])
    }
    let columns = Array(SpanVectors.orthonormal(found).prefix(min(Self.kept, size - 1)))
    // The matrix within the kept part.
    var kept = [Double](repeating: 0, count: capacity * capacity)
    for (row, left) in columns.enumerated() {
      for (column, right) in columns.enumerated() {
        var sum = 0.0
        for i in 0..<size {
          for j in 0..<size { sum += left[i] * inner[i * capacity + j] * right[j] }
        }
        kept[row * capacity + column] = sum
      }
    }
    inner = kept
    combine(basis, columns)
    combine(products, columns)
    size = columns.count
  }

  /// Replaces vectors by combinations of them, in place.
  private func combine(_ vectors: UnsafeMutablePointer<Double>, _ columns: [[Double]]) {
    let flat = columns.flatMap { $0 }
    var row = [Double](repeating: 0, count: size)
    flat.withUnsafeBufferPointer { flat in
      row.withUnsafeMutableBufferPointer { row in
        for index in 0..<count {
          for vector in 0..<size { row[vector] = vectors[vector * count + index] }
          for column in 0..<columns.count {
            var sum = 0.0
            for vector in 0..<size { sum += flat[column * size + vector] * row[vector] }
            vectors[column * count + index] = sum
          }
        }
      }
    }
  }
}
