import Platform
import Synchronization
import Testing

struct LazyValueTests {
  private final class Count: Sendable {
    let calls = Atomic(0)
  }

  @Test func theValueIsMadeOnFirstUseAndOnce() {
    let count = Count()
    let lazy = LazyValue { count.calls.add(1, ordering: .relaxed).newValue }
    #expect(count.calls.load(ordering: .relaxed) == 0)
    #expect(Parallel.map(Array(0..<100)) { _ in lazy.value } == Array(repeating: 1, count: 100))
  }
}
