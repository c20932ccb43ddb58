extension Int {
  /// The whole number nearest to `value`, half away from zero; the nearest one that there is where `value` lies beyond,
  /// and 0 where it is not a number.
  ///
  /// `Int(value.rounded())` ends the program on a value beyond 64 bits, and every value comes from a file in the end.
  public init(nearest value: Double) {
    let rounded = value.rounded()
    self = Int(exactly: rounded) ?? (rounded > 0 ? .max : rounded < 0 ? .min : 0)
  }
}
