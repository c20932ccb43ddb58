import SampleData
import SupplyData
import Testing

@testable import Figures

/// The registry of families, and what holds for every family in it.
struct FigureFamiliesTests {
  @Test func everyFamilyHasANameOfItsOwn() {
    let names = FigureFamilies.all.map { $0.name }
    #expect(Set(names).count == names.count)
    for family in FigureFamilies.all {
      #expect(FigureFamilies.family(named: family.name) == family)
      #expect(family.needs.isSubset(of: family.choices) && !family.summary.isEmpty)
      // What one mineral is drawn of has no list.
      #expect(!family.choices.isSuperset(of: [.mineral, .list]))
      #expect(family.choices.contains(.minerals) ? family.choices.contains(.list) : true)
    }
    #expect(FigureFamilies.family(named: "sankey") == nil)
  }
}
