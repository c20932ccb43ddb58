import Dispatch
import Synchronization

/// Two parts of the work that do not need each other, at once where there are two processors.
enum Both {
  /// What `first` and `second` return; the error of `first` where both fail.
  static func run<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let one = Mutex<Result<First, any Error>?>(nil)
    let other = Mutex<Result<Second, any Error>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let result = Result(catching: first)
        one.withLock { $0 = result }
      } else {
        let result = Result(catching: second)
        other.withLock { $0 = result }
      }
    }
    guard let one = one.withLock({ $0 }), let other = other.withLock({ $0 }) else {
      preconditionFailure("both parts have run")
    }
    return (try one.get(), try other.get())
  }
}
