import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct FailureMeansTests {
  private func parts(_ minerals: [MineralID], _ tables: [String: String] = [:]) throws -> SupplyParts {
    let data = try SampleFolder.loaded(tables)
    let list = MineralList(name: "sample", minerals: minerals)
    return SupplyParts(try SupplyNetwork(year: 2022, list: list, from: data), layer: .supply)
  }

  /// China has 71 of rare earths, whose reliance is above 95.
  @Test func oneSupplierFailsOrDoesNot() throws {
    let parts = try parts(["rare-earths"])
    func means(_ end: KeyPath<Interval, Double>, slack: Double, threshold: Double) throws -> FailureMeans {
      try #require(
        FailureMeans(parts, end: end, probability: { _ in 0.5 }, slack: slack, threshold: threshold))
    }
    let lower = try means(\.lower, slack: 0, threshold: 70)
    #expect(abs(lower.unmet - 0.5 * 71 * 0.95) < 1e-12 && lower.lost == 0)
    let upper = try means(\.upper, slack: 0, threshold: 70)
    #expect(abs(upper.unmet - 0.5 * 71) < 1e-12 && upper.lost == 0.5)
    // The others, 29, double: what stays unmet is 71 - 29. What is lost is counted before that.
    let eased = try means(\.upper, slack: 1, threshold: 70)
    #expect(abs(eased.unmet - 0.5 * (71 - 29)) < 1e-12 && eased.lost == 0.5)
    #expect(try means(\.upper, slack: 3, threshold: 70).unmet == 0)
  }

  @Test func twoSuppliersAreFourSets() throws {
    // Zinc: Canada and Mexico 38.5 each; each fails by a half, both by a quarter.
    let means = try #require(
      FailureMeans(
        parts(["zinc"]), end: \.lower, probability: { _ in 0.5 }, slack: 0, threshold: 50))
    #expect(abs(means.unmet - 38.5) < 1e-12 && means.lost == 0.25)
    let one = try #require(
      FailureMeans(
        parts(["zinc"]), end: \.lower, probability: { $0 == "CAN" ? 1 : 0 }, slack: 0, threshold: 38.5))
    #expect(abs(one.unmet - 38.5) < 1e-12 && one.lost == 1)
  }

  @Test func aMineralWithTooManySuppliersIsNotEnumerated() throws {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTU")
    #expect(letters.count == FailureMeans.mostSuppliers + 1)
    var countries = try #require(SampleFolder.tables["reference/countries.csv"])
    var sources = "mineral,form,from,to,country,share,edition\n"
    for (place, letter) in letters.enumerated() {
      countries += "X\(letter)X,X\(letter),\(900 + place),\(letter),Europe,Northern Europe,1,1\n"
      sources += "zinc,,2021,2024,X\(letter)X,4,MCS2026\n"
    }
    let many = try parts(
      ["zinc"], ["reference/countries.csv": countries, "usgs/import_sources.csv": sources])
    func means(_ failing: Int) -> FailureMeans? {
      let able = Set(many.countries.prefix(failing))
      return FailureMeans(
        many, end: \.lower, probability: { able.contains($0) ? 0.5 : 0 }, slack: 0, threshold: 50)
    }
    #expect(means(letters.count) == nil)
    // Who cannot fail does not count: 10 suppliers of 4 % × 0.77 by a half each.
    #expect(means(10).map { abs($0.unmet - 0.5 * 10 * 4 * 0.77) < 1e-9 } == true)
  }
}
