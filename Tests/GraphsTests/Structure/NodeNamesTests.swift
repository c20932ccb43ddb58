import Testing

@testable import Graphs

@Suite struct NodeNamesTests {
  @Test func namesAreNumberedInOrder() {
    var names = NodeNames()
    #expect(names.intern("Chile") == 0)
    #expect(names.intern("Peru") == 1)
    #expect(names.intern("Chile") == 0)
    #expect(names.intern("") == 2)
    #expect(names.node(named: "Peru") == 1)
    #expect(names.node(named: "Perù") == nil)
    #expect(names[0] == "Chile")
    #expect(names.names == ["Chile", "Peru", ""])
  }

  @Test func manyNamesGrowTheTable() {
    var names = NodeNames()
    for number in 0..<5000 { #expect(names.intern("a rather long name \(number)") == NodeID(number)) }
    for number in 0..<5000 { #expect(names.node(named: "a rather long name \(number)") == NodeID(number)) }
    #expect(names.count == 5000)
  }
}
