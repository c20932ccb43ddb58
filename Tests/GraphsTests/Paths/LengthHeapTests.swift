import Testing

@testable import Graphs

@Suite struct LengthHeapTests {
  @Test(arguments: RandomGraph.seeds)
  func itGivesTheLeastFirst(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var heap = LengthHeap()
    var keys: [Double] = []
    for node in 0..<200 {
      let key = Double(generator.below(50))
      keys.append(key)
      heap.push(key: key, node: NodeID(node))
    }
    var popped: [(key: Double, node: NodeID)] = []
    while let next = heap.pop() { popped.append(next) }
    #expect(popped.map(\.key) == keys.sorted())
    #expect(zip(popped, popped.dropFirst()).allSatisfy { $0.key < $1.key || $0.node < $1.node })
    #expect(heap.isEmpty)
  }
}
