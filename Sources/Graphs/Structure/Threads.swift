import Dispatch
import Synchronization

import Platform

/// How many threads a measure may use. No result depends on it.
public enum Threads {
  /// The processors of this machine.
  public static let available: Int = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

/// Runs `worker` on several threads at once; each asks for chunks of the work until there is none left.
///
/// The chunks are fixed and do not depend on the number of threads; results that are added up go through
/// ``OrderedSum``, so that rounding does not depend on it either.
func inParallel(chunks: Int, threads: Int, worker: @Sendable (_ nextChunk: @Sendable () -> Int?) -> Void) {
  let started = Atomic<Int>(0)
  @Sendable func nextChunk() -> Int? {
    let chunk = started.wrappingAdd(1, ordering: .relaxed).oldValue
    return chunk < chunks ? chunk : nil
  }
  let workers = min(threads, chunks)
  if workers < 2 { return worker(nextChunk) }
  DispatchQueue.concurrentPerform(iterations: workers) { _ in worker(nextChunk) }
}

/// The sum of one array for each chunk, added in the order of the chunks whatever the order they come in.
final class OrderedSum: Sendable {
  private struct State {
    var total: [Double]
    var next = 0
    var waiting: [Int: [Double]] = [:]
  }
  private let state: Mutex<State>

  init(count: Int) { state = Mutex(State(total: [Double](repeating: 0, count: count))) }

  func add(_ values: [Double], ofChunk chunk: Int) {
    state.withLock { state in
      state.waiting[chunk] = values
      while let values = state.waiting.removeValue(forKey: state.next) {
        for index in values.indices { state.total[index] += values[index] }
        state.next += 1
      }
    }
  }

  var total: [Double] { state.withLock { $0.total } }
}
