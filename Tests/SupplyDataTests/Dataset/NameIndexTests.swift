import Testing

@testable import SupplyData

struct NameIndexTests {
  @Test func aNameMayMeanSeveralUntilOneClaimsIt() {
    var index = NameIndex<Int>()
    index.add("Congo", for: 2)
    index.add("congo", for: 1)
    index.add("Congo", for: 2)
    #expect(index.exactly("CONGO") == [1, 2] && index.exactly("Kongo") == [])
    index.claim("Congo", for: 3)
    #expect(index.exactly("congo") == [3])
  }

  @Test func aNameIsReadInOtherSpellingsOnlyWhereItIsNotKnownAsItIs() {
    var index = NameIndex<Int>()
    index.add("Iran, Islamic Republic of", for: 1)
    index.add("Fiji Islands", for: 2)
    index.add("Fiji Island", for: 3)
    #expect(index.named("islamic rep. of Iran") == [1] && index.named("The Islamic Republic of Iran") == [1])
    #expect(index.named("Fiji Islands") == [2] && index.named("Fiji-Islands") == [2, 3])
    #expect(index.named("of the") == [] && index.named("") == [])
    #expect(index.named(String(repeating: "iran ", count: 50)) == [])
  }

  @Test func anAbbreviationIsNoNameButASingularIs() {
    var groups = NameIndex<Int>()
    groups.add("BRICS", for: 1)
    groups.add("Solomon Islands", for: 2)
    #expect(groups.named("BRIC") == [] && groups.named("brics") == [1] && groups.named("B.R.I.C.S.") == [1])
    #expect(groups.suggestions(for: "BRIC") == ["BRICS"] && groups.named("Solomon Island") == [2])
    var minerals = NameIndex<Int>()
    minerals.takesSingulars = true
    minerals.add("gemstones", for: 1)
    #expect(minerals.named("gemstone") == [1] && minerals.named("gemston") == [])
  }

  @Test func aMissSuggestsEachThingOnceAndNoCodes() {
    var index = NameIndex<Int>()
    index.add("gallium", for: 1)
    index.add("galium", for: 1)
    index.claim("gal", for: 2, isSuggested: false)
    #expect(index.suggestions(for: "gallum").count == 1)
    #expect(!index.suggestions(for: "gall").contains("gal"))
  }

  @Test(arguments: [
    ("Côte d’Ivoire", "cote divoire"), ("CÔTE D'IVOIRE", "cote divoire"),
    ("Dem. Rep. of the Congo", "congo democratic republic"),
    ("St. Lucia", "lucia saint"), ("United States", "state united"), ("Cyprus", "cypru"), ("Laos", "lao"),
    ("Swiss", "swiss"),
    ("中国", "中国"), ("Z2", "z2"), ("---", ""),
  ]) func writersDifferInWhatIsLeftOff(name: String, key: String) { #expect(FoldedName.key(of: name) == key) }
}
