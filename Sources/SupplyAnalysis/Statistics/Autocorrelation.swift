/// The autocorrelation of a series.
public enum Autocorrelation {
  /// ρ(k) = Σ (x_i - x̄)(x_{i+k} - x̄) / Σ (x_i - x̄)² for every lag k from 0 to n - 1; 0 beyond lag 0 where nothing
  /// differs.
  ///
  /// - Complexity: O(n²).
  public static func values(of series: [Double]) -> [Double] {
    guard !series.isEmpty else { return [] }
    let mean = series.reduce(0, +) / Double(series.count)
    let rest = series.map { $0 - mean }
    let square = rest.reduce(0) { $0 + $1 * $1 }
    return rest.indices.map { lag in
      guard lag > 0 else { return 1 }
      guard square > 0 else { return 0 }
      return zip(rest, rest.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 } / square
    }
  }
}
