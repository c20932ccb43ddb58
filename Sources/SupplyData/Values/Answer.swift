/// The answer to a question about a value that is known only within bounds.
public enum Answer: Sendable, Hashable {
  /// True for every value within the bounds.
  case yes
  /// False for every value within the bounds.
  case no
  /// True for some and false for others, or the value is unknown.
  case cannotBeTold
}

/// How many of a set answer yes: `certain` for certain, `possible` at the most.
public struct BoundedCount: Sendable, Hashable, CustomStringConvertible {
  /// How many answers are yes.
  public private(set) var certain = 0
  /// How many answers are yes or cannot be told.
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

  /// `43`, or `43 for certain, up to 45`.
  public var description: String {
    certain == possible ? "\(certain)" : "\(certain) for certain, up to \(possible)"
  }
}
