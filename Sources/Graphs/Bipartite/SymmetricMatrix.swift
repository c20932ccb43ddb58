/// Eigenvectors of small symmetric matrices.
enum SymmetricMatrix {
  /// All eigenvalues, largest first, and their eigenvectors one after another, by Jacobi's rotations.
  ///
  /// Slower than reducing to a tridiagonal matrix first, but short, and accurate for small eigenvalues too.
  ///
  /// - Complexity: O(n^3) a sweep and fewer than fifteen sweeps.
  ///
  /// Jacobi (1846), doi:10.1515/crll.1846.30.51.
  static func eigenvectors(of matrix: [Double], count: Int) -> (values: [Double], vectors: [Double]) {
    var a = matrix
    var vectors = [Double](repeating: 0, count: count * count)
    for index in 0..<count { vectors[index * count + index] = 1 }
    let norm = a.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for _ in 0..<30 {
      var outside = 0.0
      for row in 0..<count {
        for column in 0..<count where row != column {
          outside += a[row * count + column] * a[row * count + column]
        }
      }
      if outside.squareRoot() <= 1e-15 * norm { break }
      for p in 0..<count {
        for q in (p + 1)..<max(p + 1, count) where abs(a[p * count + q]) > 1e-300 {
          rotate(&a, &vectors, p, q, count)
        }
      }
    }
    let order = (0..<count).sorted { a[$0 * count + $0] > a[$1 * count + $1] }
    return (
      order.map { a[$0 * count + $0] },
      order.flatMap { index in (0..<count).map { vectors[index * count + $0] } }
    )
  }

  /// Turns rows and columns p and q so that their common entry vanishes.
  private static func rotate(_ a: inout [Double], _ vectors: inout [Double], _ p: Int, _ q: Int, _ count: Int)
  {
    let theta = (a[q * count + q] - a[p * count + p]) / (2 * a[p * count + q])
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for index in 0..<count {
      let (left, right) = (a[index * count + p], a[index * count + q])
      a[index * count + p] = cosine * left - sine * right
      a[index * count + q] = sine * left + cosine * right
    }
    for index in 0..<count {
      let (upper, lower) = (a[p * count + index], a[q * count + index])
      a[p * count + index] = cosine * upper - sine * lower
      a[q * count + index] = sine * upper + cosine * lower
    }
    for index in 0..<count {
      let (left, right) = (vectors[p * count + index], vectors[q * count + index])
      vectors[p * count + index] = cosine * left - sine * right
      vectors[q * count + index] = sine * left + cosine * right
    }
  }
}
