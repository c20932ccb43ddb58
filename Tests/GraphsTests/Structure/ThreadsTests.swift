import Testing

@testable import Graphs

@Suite struct ThreadsTests {
  @Test(arguments: [0, 1, 2, 7])
  func everyChunkIsDoneOnceAndAddedInOrder(threads: Int) {
    let sum = OrderedSum(count: 2)
    inParallel(chunks: 100, threads: threads) { nextChunk in
      while let chunk = nextChunk() { sum.add([Double(chunk), 1 / Double(chunk + 1)], ofChunk: chunk) }
    }
    #expect(sum.total == [4950, (1...100).reduce(0) { $0 + 1 / Double($1) }])
    #expect(Threads.available > 0)
  }
}
