/// What was found for a question to the data, or why nothing was.
public enum Found<Value: Sendable>: Sendable {
  /// The value.
  case value(Value)
  /// Why there is none.
  case missing(UnknownReason)

  /// The value, where there is one.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// What `body` returns, or the reason it throws.
  public init(_ body: () throws(UnknownReason) -> Value) {
    do throws(UnknownReason) { self = .value(try body()) } catch { self = .missing(error) }
  }

  /// The value.
  ///
  /// - Throws: Why there is none.
  public func get() throws(UnknownReason) -> Value {
    switch self {
    case .value(let value): return value
    case .missing(let reason): throw reason
    }
  }

  /// What `transform` makes of the value, or why there is none.
  public func map<Other>(_ transform: (Value) -> Other) -> Found<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .missing(let reason): .missing(reason)
    }
  }

  /// Why there is none, as a phrase; nil where there is a value.
  public var reason: String? { unknown?.text }

  /// Why there is none; nil where there is a value.
  public var unknown: UnknownReason? {
    if case .missing(let reason) = self { reason } else { nil }
  }
}
