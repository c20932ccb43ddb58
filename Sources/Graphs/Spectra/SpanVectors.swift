/// Sums over long vectors, in a fixed order, several at a time.
enum SpanVectors {
  @inline(__always)
  static func dot(
    _ first: UnsafePointer<Double>, _ second: UnsafePointer<Double>, count: Int
  ) -> Double {
    var (a, b) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var index = 0
    while index &+ 8 <= count {
      a += load(first, index) * load(second, index)
      b += load(first, index &+ 4) * load(second, index &+ 4)
      index &+= 8
    }
    var rest = 0.0
    while index < count {
      rest += first[index] * second[index]
      index &+= 1
    }
    return (a + b).sum() + rest
  }

  /// Adds a multiple of one vector to another.
  @inline(__always)
  static func add(
    _ factor: Double, times vector: UnsafePointer<Double>, to sum: UnsafeMutablePointer<Double>, count: Int
  ) {
    for index in 0..<count { sum[index] += factor * vector[index] }
  }

  static func norm(_ vector: UnsafePointer<Double>, count: Int) -> Double {
    dot(vector, vector, count: count).squareRoot()
  }

  static func norm(_ vector: [Double]) -> Double {
    vector.withUnsafeBufferPointer { vector in vector.baseAddress.map { norm($0, count: vector.count) } ?? 0 }
  }

  /// Short vectors made orthonormal one after another; those that bring nothing new are omitted.
  static func orthonormal(_ vectors: [[Double]]) -> [[Double]] {
    var result: [[Double]] = []
    for var vector in vectors {
      for _ in 0..<2 {
        for other in result {
          let share = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
          for index in vector.indices { vector[index] -= share * other[index] }
        }
      }
      let length = norm(vector)
      if length > 1e-8 { result.append(vector.map { $0 / length }) }
    }
    return result
  }

  @inline(__always)
  private static func load(_ vector: UnsafePointer<Double>, _ index: Int) -> SIMD4<Double> {
    UnsafeRawPointer(vector + index).loadUnaligned(as: SIMD4<Double>.self)
  }
}
