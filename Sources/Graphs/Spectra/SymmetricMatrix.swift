/// Eigenvectors of small symmetric matrices.
enum SymmetricMatrix {
  /// All eigenvalues, largest first, and their eigenvectors one after another: reduced to a tridiagonal matrix by
  /// reflections, then turned diagonal by rotations.
  ///
  /// - Complexity: O(n^3).
  ///
  /// Bowdler, Martin, Reinsch and Wilkinson (1968), doi:10.1007/BF02165234.
  static func eigenvectors(of matrix: [Double], count: Int) -> (values: [Double], vectors: [Double]) {
    if count == 0 { return ([], []) }
    var columns = Reflections(matrix, count: count)
    columns.reduce()
    columns.accumulate()
    columns.diagonalize()
    let order = (0..<count).sorted { columns.diagonal[$0] > columns.diagonal[$1] }
    return (
      order.map { columns.diagonal[$0] },
      order.flatMap { index in (0..<count).map { columns.vectors[$0 * count + index] } }
    )
  }
}

/// A symmetric matrix on its way to a diagonal one; `vectors` holds the rows of what turns it.
private struct Reflections {
  let count: Int
  var vectors: [Double]
  var diagonal: [Double]
  /// The entries beside the diagonal, each at the higher of its two places.
  private var beside: [Double]
  /// A rotation within rounding of the identity ends a sweep; this number of sweeps is never needed.
  private static let mostSweeps = 60

  init(_ matrix: [Double], count: Int) {
    self.count = count
    vectors = matrix
    diagonal = Array(matrix[(count - 1) * count..<count * count])
    beside = [Double](repeating: 0, count: count)
  }

  /// Makes the matrix tridiagonal, from the last row up.
  mutating func reduce() {
    for i in stride(from: count - 1, to: 0, by: -1) {
      let scale = (0..<i).reduce(0) { $0 + abs(diagonal[$1]) }
      var square = 0.0
      if scale == 0 {
        beside[i] = diagonal[i - 1]
        for j in 0..<i {
          diagonal[j] = vectors[(i - 1) * count + j]
          vectors[i * count + j] = 0
          vectors[j * count + i] = 0
        }
      } else {
        square = reflect(i, scale: scale)
      }
      diagonal[i] = square
    }
  }

  /// Applies the reflection that clears row `i` before the last place; returns its squared length.
  private mutating func reflect(_ i: Int, scale: Double) -> Double {
    var square = 0.0
    for k in 0..<i {
      diagonal[k] /= scale
      square += diagonal[k] * diagonal[k]
    }
    let f = diagonal[i - 1]
    let g = f > 0 ? -square.squareRoot() : square.squareRoot()
    beside[i] = scale * g
    square -= f * g
    diagonal[i - 1] = f - g
    for j in 0..<i { beside[j] = 0 }
    for j in 0..<i {
      let f = diagonal[j]
      vectors[j * count + i] = f
      var g = beside[j] + vectors[j * count + j] * f
      for k in (j + 1)..<max(i, j + 1) {
        g += vectors[k * count + j] * diagonal[k]
        beside[k] += vectors[k * count + j] * f
      }
      beside[j] = g
    }
    var sum = 0.0
    for j in 0..<i {
      beside[j] /= square
      sum += beside[j] * diagonal[j]
    }
    let half = sum / (square + square)
    for j in 0..<i { beside[j] -= half * diagonal[j] }
    for j in 0..<i {
      let (f, g) = (diagonal[j], beside[j])
      for k in j..<i { vectors[k * count + j] -= f * beside[k] + g * diagonal[k] }
      diagonal[j] = vectors[(i - 1) * count + j]
      vectors[i * count + j] = 0
    }
    return square
  }

  /// Multiplies the reflections.
  mutating func accumulate() {
    for i in 0..<count - 1 {
      vectors[(count - 1) * count + i] = vectors[i * count + i]
      vectors[i * count + i] = 1
      let square = diagonal[i + 1]
      if square != 0 {
        for k in 0...i { diagonal[k] = vectors[k * count + i + 1] / square }
        for j in 0...i {
          let g = (0...i).reduce(0) { $0 + vectors[$1 * count + i + 1] * vectors[$1 * count + j] }
          for k in 0...i { vectors[k * count + j] -= g * diagonal[k] }
        }
      }
      for k in 0...i { vectors[k * count + i + 1] = 0 }
    }
    for j in 0..<count {
      diagonal[j] = vectors[(count - 1) * count + j]
      vectors[(count - 1) * count + j] = 0
    }
    vectors[count * count - 1] = 1
  }

  /// Makes the tridiagonal matrix diagonal by implicit QL steps.
  mutating func diagonalize() {
    for i in 1..<max(1, count) { beside[i - 1] = beside[i] }
    beside[count - 1] = 0
    var (shift, largest) = (0.0, 0.0)
    for l in 0..<count {
      largest = max(largest, abs(diagonal[l]) + abs(beside[l]))
      var m = l
      while m < count - 1, abs(beside[m]) > 0x1p-52 * largest { m += 1 }
      var sweeps = 0
      while m > l, sweeps < Self.mostSweeps {
        sweeps += 1
        shift += step(l, m)
        if abs(beside[l]) <= 0x1p-52 * largest { break }
      }
      diagonal[l] += shift
      beside[l] = 0
    }
  }

  /// One implicit QL step on the places from `l` to `m`; returns what was taken off the diagonal.
  private mutating func step(_ l: Int, _ m: Int) -> Double {
    let g = diagonal[l]
    var p = (diagonal[l + 1] - g) / (2 * beside[l])
    let r = p < 0 ? -(p * p + 1).squareRoot() : (p * p + 1).squareRoot()
    diagonal[l] = beside[l] / (p + r)
    diagonal[l + 1] = beside[l] * (p + r)
    let next = diagonal[l + 1]
    let off = g - diagonal[l]
    for i in (l + 2)..<max(count, l + 2) { diagonal[i] -= off }
    p = diagonal[m]
    var (c, c2, c3) = (1.0, 1.0, 1.0)
    let first = beside[l + 1]
    var (s, s2) = (0.0, 0.0)
    for i in stride(from: m - 1, through: l, by: -1) {
      c3 = c2
      c2 = c
      s2 = s
      let g = c * beside[i]
      let h = c * p
      let r = (p * p + beside[i] * beside[i]).squareRoot()
      beside[i + 1] = s * r
      s = beside[i] / r
      c = p / r
      p = c * diagonal[i] - s * g
      diagonal[i + 1] = h + s * (c * g + s * diagonal[i])
      for k in 0..<count {
        let (left, right) = (vectors[k * count + i], vectors[k * count + i + 1])
        vectors[k * count + i + 1] = s * left + c * right
        vectors[k * count + i] = c * left - s * right
      }
    }
    p = -s * s2 * c3 * first * beside[l] / next
    beside[l] = s * p
    diagonal[l] = c * p
    return off
  }
}
