/// The answer to a question about a value that is known only within bounds.
public enum Answer: Sendable, Hashable {
  /// True for every value within the bounds.
  case yes
  /// False for every value within the bounds.
  case no
  /// True for some and false for others, or the value is unknown.
  case unknown
}

/// How many of a set answer yes: at least `certain`, at most `possible`.
public struct BoundedCount: Sendable, Hashable, CustomStringConvertible {
  /// How many answers are yes: the lower bound.
  public private(set) var certain = 0
  /// How many answers are yes or unknown: the upper bound.
  public private(set) var possible = 0
  /// How many answers were counted.
  public private(set) var total = 0

  /// Counts `answers`.
  public init(_ answers: some Sequence<Answer> = []) {
    for answer in answers { add(answer) }
  }

  /// Counts one more answer.
  public mutating func add(_ answer: Answer) {
    total += 1
    if answer == .yes { certain += 1 }
    if answer != .no { possible += 1 }
  }

  /// `43`, or `at least 43, at most 45`.
  public var description: String {
    certain == possible ? "\(certain)" : "at least \(certain), at most \(possible)"
  }
}
