import Figures
import Language
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

@testable import Reports

struct PageListTests {
  private func list(_ sample: StudySample, place: Int = 0) throws -> PageList {
    let results = try sample.results()
    let shown = PageYear(
      results.year, figure: .failure(.nothingToDraw("nothing")), list: place, register: sample.register)
    let years = try PageYears(
      around: shown, known: results.profile.stages, sources: sample.sources, options: FigureOptions(),
      register: sample.register)
    return PageList(results, tables: results.tables(sample.register), years: years, words: .english)
  }

  @Test func partsOfNoYearStandWhereTheScriptFindsThem() throws {
    let list = try list(StudySample())
    let over = list.part(.over).text
    #expect(
      over.hasPrefix(
        "<div data-part=\"over\"><ul class=\"findings\"><li><span class=\"subject\">Dependence</span>"))
    #expect(
      over.matches(of: /<li>/).count == 3
        && over.contains("<p class=\"note\">Over 2018-22, counted at least–at most."))
    #expect(list.part(.sets).text.hasPrefix("<div data-part=\"sets\"><p>As suppliers, 1 country can stop"))
    // Without a table of shifts its paragraph says why there is none.
    #expect(list.part(.shifts).text.contains("<p>Not known for 2018-22: no mineral of us-2022"))
  }

  /// The table of the shifts brings its sentences, so that they are said once; they are a finding too.
  @Test func whatATableSaysIsNotSaidAgain() throws {
    let list = try list(StudySample(StudySample.fiveYears))
    #expect(list.part(.shifts).text == "<div data-part=\"shifts\"></div>")
    #expect(list.part(.over).text.matches(of: /<li>/).count == 4)
  }

  @Test func tablesAreOfTheYearShownOrOfNone() throws {
    let list = try list(StudySample())
    let year = list.yearTables(["chokepoints", "nonsense", "dependence"]).map(\.text)
    #expect(year.count == 2 && year[0].contains("<caption id=\"t2022-chokepoints\">"))
    let shared = list.studyTables(["concentration", "sets-supply"]).map(\.text)
    // In the order of the page, whatever is asked for first.
    #expect(shared.count == 2 && shared[0].contains("id=\"tall-sets-supply\""))
    #expect(list.cited.contains { $0.name == "edges" } && list.cited.count { $0.name == "dependence" } == 3)
  }

  @Test func templatesAreWhatIsNotShownFirst() throws {
    func groups(_ list: PageList) -> [Substring] {
      list.templates.compactMap { $0.text.firstMatch(of: /^<template data-group="([^"]+)">/)?.output.1 }
    }
    #expect(groups(try list(StudySample())) == ["2021"])
    #expect(groups(try list(StudySample(), place: 1)) == ["1-2021", "1-2022", "1-all"])
    #expect(groups(try list(StudySample()).last(1)) == [])
  }

  @Test func theDataHaveTheListItsYearsAndItsTables() throws {
    var data = PageData()
    try list(StudySample()).add(to: &data)
    let text = data.json(program: "p", editions: [:]).compactText
    #expect(text.contains("\"year\":\"2022\",\"lists\":[[\"us-2022\",[\"2021\",\"2022\"]]]"))
    for group in ["\"dependence\":{\"2021\":{", "\"sets-supply\":{\"all\":{", "\"perspectives\":{\"all\":{"] {
      #expect(text.contains(group), "\(group)")
    }
    // What the page does not show is not in its data.
    #expect(!text.contains("\"edges\":{"))
  }
}
