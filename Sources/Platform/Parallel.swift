import Dispatch
import Synchronization

/// Parts of the work that do not need each other, at once where there are several processors. The results do not depend
/// on how many there are.
package enum Parallel {
  /// What `first` and `second` return; the error of `first` where both fail.
  package static func both<First: Sendable, Second: Sendable, Failure: Error>(
    _ first: @Sendable () throws(Failure) -> First, _ second: @Sendable () throws(Failure) -> Second
  ) throws(Failure) -> (First, Second) {
    let firstResult = Mutex<Result<First, Failure>?>(nil)
    let secondResult = Mutex<Result<Second, Failure>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let result = Result(catching: first)
        firstResult.withLock { $0 = result }
      } else {
        let result = Result(catching: second)
        secondResult.withLock { $0 = result }
      }
    }
    guard let firstOutcome = firstResult.withLock({ $0 }), let secondOutcome = secondResult.withLock({ $0 })
    else {
      preconditionFailure("both parts have run")
    }
    return (try firstOutcome.get(), try secondOutcome.get())
  }

  /// What `result` returns of each of `items`, in their order; the error of the first that fails.
  package static func map<Item: Sendable, Value: Sendable, Failure: Error>(
    _ items: [Item], _ result: @Sendable (Item) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let found = Mutex<[Result<Value, Failure>?]>(Array(repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { place in
      let value = Result { () throws(Failure) in try result(items[place]) }
      found.withLock { $0[place] = value }
    }
    var values: [Value] = []
    values.reserveCapacity(items.count)
    for value in found.withLock({ $0 }) {
      guard let value else { preconditionFailure("every item has been looked at") }
      values.append(try value.get())
    }
    return values
  }
}
