import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Reports

struct StudyFindingTests {
  /// Of a year for which little is printed, the first sentence says so and what derived values add.
  @Test(arguments: [(2013, true), (2022, false)])
  func theRelianceSaysWhatIsPrintedAndWhatIsDerived(year: Int, hasDerived: Bool) throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let sources = try NetworkSources(data)
    let network = try SupplyNetwork(
      year: year, list: MineralList(named: "us-2022", in: data), sources: sources)
    let study = try YearProfile(network, sources: sources)
    let reliance = try #require(StudyFinding.all(study, data.reference.register).first)
    #expect(reliance.subject == "Reliance")
    #expect(reliance.text.contains("Net import reliance is printed for \(study.dependence.known())"))
    #expect(reliance.text.contains("derived from consumption and production") == hasDerived)
    // The bound of the sentence is the one that is counted by.
    let concentration = try #require(StudyFinding.all(study, data.reference.register).last)
    let high = Int(ConcentrationBands.doj2010.bounds.upperBound)
    #expect(concentration.text.contains("is above \(high) for"), "\(concentration.text)")
    if hasDerived {
      #expect(
        reliance.text.hasSuffix("above half: \(study.dependence.count(above: 50, derived: true))."),
        "\(reliance.text)")
    }
  }
}
