/// The vector of the largest real eigenvalue of a small matrix.
enum DominantVector {
  /// Squarings that tell eigenvalues apart that differ in the last digits.
  private static let mostSquarings = 48
  private static let productsForSecond = 16
  /// The squarings, and then the passes, that bring a few vectors near the space of as many leading eigenvalues.
  private static let (squaringsForSpace, passesForSpace) = (3, 8)

  /// Squares the matrix, shifted so that the largest real eigenvalue is the largest of all, until one vector is left.
  ///
  /// - Parameters:
  ///   - matrix: n x n numbers, row by row.
  ///   - count: n.
  ///   - others: how many further vectors are wanted.
  /// - Returns: the value, the size of the second one where known, and the vector of unit norm; after it those that
  ///   span, with it, roughly the space of the leading eigenvalues, as far as a power of the matrix tells them apart.
  /// - Complexity: O(n^3) a squaring.
  static func find(
    in matrix: [Double], count: Int, others: Int
  ) -> (value: Double, second: Double?, weights: [Double]) {
    var power = matrix
    let shift = matrix.reduce(0) { $0 + $1 * $1 }.squareRoot() / Double(count).squareRoot()
    for index in 0..<count { power[index * count + index] += shift }
    var square = power
    var space: [[Double]] = []
    for squaring in 0..<mostSquarings {
      if squaring == squaringsForSpace { space = leadingSpace(power, size: min(others, count)) }
      let size = power.reduce(0) { max($0, abs($1)) }
      if size == 0 { break }
      for index in power.indices { power[index] /= size }
      multiply(power, power, into: &square, count: count)
      // Of one vector only, the square is the matrix times its trace.
      let trace = (0..<count).reduce(0) { $0 + power[$1 * count + $1] }
      let isSingle = power.indices.allSatisfy { abs(square[$0] - trace * power[$0]) <= 1e-14 * abs(trace) }
      swap(&power, &square)
      if isSingle { break }
    }
    let right = longest((0..<count).map { column in (0..<count).map { power[$0 * count + column] } })
    let left = longest((0..<count).map { row in Array(power[row * count..<(row + 1) * count]) })
    let value = dot(right, product(matrix, right))
    return (value, second(matrix, shift: shift, right, left), right + space.joined())
  }

  /// Orthogonal iteration: the space that the products of a few vectors with a power of the matrix approach.
  private static func leadingSpace(_ power: [Double], size: Int) -> [[Double]] {
    let count = Int(Double(power.count).squareRoot())
    var space = (0..<size).map { column in (0..<count).map { $0 == column ? 1.0 : 0 } }
    for _ in 0..<passesForSpace { space = SpanVectors.orthonormal(space.map { product(power, $0) }) }
    return space
  }

  /// The size of the second eigenvalue, roughly: what a few products leave of a vector without the first.
  private static func second(
    _ matrix: [Double], shift: Double, _ right: [Double], _ left: [Double]
  ) -> Double? {
    let overlap = dot(left, right)
    guard abs(overlap) > 1e-12, right.count > 1 else { return nil }
    var vector = right.indices.map { $0 % 2 == 0 ? 1.0 : -0.5 }
    var growth = 0.0
    for _ in 0..<productsForSecond {
      let share = dot(left, vector) / overlap
      for index in vector.indices { vector[index] -= share * right[index] }
      let length = dot(vector, vector).squareRoot()
      if length == 0 { return 0 }
      for index in vector.indices { vector[index] /= length }
      let image = product(matrix, vector)
      for index in vector.indices { vector[index] = image[index] + shift * vector[index] }
      growth = dot(vector, vector).squareRoot()
    }
    return growth - shift
  }

  private static func product(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    vector.indices.map { row in
      vector.indices.reduce(0) { $0 + matrix[row * vector.count + $1] * vector[$1] }
    }
  }

  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The longest of vectors that all point the same way, of unit length.
  private static func longest(_ vectors: [[Double]]) -> [Double] {
    let lengths = vectors.map { dot($0, $0).squareRoot() }
    let best = lengths.indices.max { lengths[$0] < lengths[$1] } ?? 0
    return vectors[best].map { $0 / lengths[best] }
  }

  private static func multiply(
    _ left: [Double], _ right: [Double], into result: inout [Double], count: Int
  ) {
    for index in result.indices { result[index] = 0 }
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        result.withUnsafeMutableBufferPointer { result in
          for row in 0..<count {
            for middle in 0..<count {
              let factor = left[row * count + middle]
              for column in 0..<count {
                result[row * count + column] += factor * right[middle * count + column]
              }
            }
          }
        }
      }
    }
  }
}
