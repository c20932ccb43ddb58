/// What was found for a question to the data, or why nothing was.
public enum Found<Value: Sendable>: Sendable {
  /// The value.
  case value(Value)
  /// Why there is none, as a phrase.
  case missing(String)

  /// The value, where there is one.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// What `transform` makes of the value, or why there is none.
  public func map<Other>(_ transform: (Value) -> Other) -> Found<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .missing(let reason): .missing(reason)
    }
  }

  /// Why there is none; nil where there is a value.
  public var reason: String? {
    if case .missing(let reason) = self { reason } else { nil }
  }
}
