import Figures
import Language
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

@testable import Reports

struct PageYearTests {
  private let sample: StudySample
  init() throws { sample = try StudySample() }

  private func year(_ year: Int, list: Int = 0) throws -> PageYear {
    let network = try SupplyNetwork(year: year, list: sample.network.list, sources: sample.sources)
    return PageYear(
      try YearProfile(network, sources: sample.sources), list: list, options: FigureOptions(),
      register: sample.register)
  }

  private func years() throws -> PageYears {
    try PageYears(
      around: year(2022), sources: sample.sources, options: FigureOptions(), register: sample.register)
  }

  @Test func theGroupNamesListAndYear() throws {
    #expect(try year(2022).group.name == "2022" && year(2022, list: 1).group.name == "1-2022")
    #expect(
      try year(2022).tables.map(\.name) == [
        "dependence-headline", "dependence", "exposure", "chokepoints", "stages",
      ])
  }

  @Test func partsStandWhereTheScriptFindsThem() throws {
    let shown = try year(2022)
    let question = shown.placed(.question, .english).text
    #expect(
      question.hasPrefix(
        "<div data-part=\"question\"><p class=\"question\">Who supplied the minerals of the list us-2022"))
    let findings = shown.placed(.findings, .english).text
    #expect(
      findings.contains(
        "<li><span class=\"subject\">Exposure</span> <strong class=\"value\">China, 16.9–17.8 %</strong> <span>Over 4 series,"
      ))
    #expect(findings.matches(of: /<li>/).count == 6)
    let figure = shown.placed(.figure, .english).text
    #expect(
      figure.contains("<figure><div class=\"scroll drawing\" tabindex=\"0\" role=\"region\"")
        && figure.contains("<figcaption id="))
    #expect(shown.placed(.caveats, .english).text.matches(of: /<li>/).count == 5)
  }

  /// Without suppliers there is the reason in place of the figure.
  @Test func aYearWithoutAFigureSaysWhy() throws {
    let sample = try StudySample(StudySample.noSuppliers)
    let year = PageYear(
      try YearProfile(sample.network, sources: sample.sources), list: 0, options: FigureOptions(),
      register: sample.register)
    let figure = year.placed(.figure, .english).text
    #expect(figure.hasPrefix("<div data-part=\"figure\"><p class=\"unknown\">No figure of 2022: "))
  }

  @Test func theYearsAreThoseWithAReliance() throws {
    let years = try years()
    #expect(years.all.map(\.year) == [2021, 2022] && years.shown.year == 2022)
  }

  @Test func fewerYearsAreTheLastWithTheOneShown() throws {
    let years = try years()
    #expect(years.last(9).all.map(\.year) == [2021, 2022])
    for count in [-1, 0, 1] { #expect(years.last(count).all.map(\.year) == [2022], "\(count)") }
    let early = try PageYears(
      around: year(2021), sources: sample.sources, options: FigureOptions(), register: sample.register)
    #expect(early.last(1).all.map(\.year) == [2021] && early.last(2).all.map(\.year) == [2021, 2022])
  }
}
