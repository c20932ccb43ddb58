import Testing

@testable import SupplyData

struct HiddenNamesTests {
  @Test func everyNameLeadsBackToItsTransaction() {
    let names = HiddenNames()
    for name in [names.anchor, names.journal, names.undo, names.new(0), names.old(12)] {
      #expect(HiddenNames(of: name) == names && name.hasPrefix(".oreflow-") && name.hasSuffix(".partial"))
    }
    #expect(
      Set([names.anchor, names.journal, names.undo, names.new(1), names.old(1), names.new(2)]).count == 6)
    #expect(HiddenNames() != names && names.id.utf8.count == 16)
  }

  @Test(arguments: [
    "", ".oreflow-lock.partial", ".oreflow-0123456789abcde.partial", ".oreflow-0123456789abcdeg.partial",
    "oreflow-0123456789abcdef.partial", ".oreflow-0123456789abcdef.journal",
  ]) func otherNamesBelongToNone(name: String) { #expect(HiddenNames(of: name) == nil) }
}
