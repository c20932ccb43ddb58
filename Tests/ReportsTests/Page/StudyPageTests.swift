import Figures
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Reports
@testable import Tables
import Language

struct StudyPageTests {
  private func page(_ tables: [String: String] = [:], others: [String] = [], language: String? = nil) throws
    -> String
  {
    let folder = try SampleFolder(tables)
    let dataset = try folder.dataset()
    let sources = try NetworkSources(dataset)
    func network(_ list: String) throws -> SupplyNetwork {
      try SupplyNetwork(
        year: 2022, list: try MineralList(named: list, in: dataset), imports: .usgs, sources: sources)
    }
    var choices = Study.Choices(period: YearWindow(2013, 2022))
    (choices.dpi, choices.program) = (72, "Oreflow 1.2.3")
    choices.others = try others.map(network)
    if let language { choices.figure.names = try FigureNames(language: language, folder: folder.path) }
    let study = try Study(
      network("us-2022"), choices, governance: try Governance(dataset), sources: sources,
      shifts: try ShiftSources(.production, dataset, sources), reference: dataset.reference)
    let file = try #require(study.files.first { $0.path == "index.html" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func thePageHoldsItselfAndNothingFromOutside() throws {
    let page = try page()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"))
    for outside in ["src=", "@import", "url(", "<link", "<iframe", "<object"] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test func onlyItsOwnScriptAndStyleRun() throws {
    let page = try page()
    let script = try #require(page.firstMatch(of: /<script>([\s\S]*?)<\/script>/)).output.1
    let style = try #require(page.firstMatch(of: /<style>([\s\S]*?)<\/style>/)).output.1
    #expect(page.contains("script-src &#39;\(SHA256.policy(Array(script.utf8)))&#39;;"))
    #expect(page.contains("style-src &#39;\(SHA256.policy(Array(style.utf8)))&#39;;"))
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(script.split(separator: "\n", omittingEmptySubsequences: false).count <= 401)
    #expect(style.split(separator: "\n", omittingEmptySubsequences: false).count <= 301)
    #expect(!page.contains(" style=\""))
    #expect(page.firstMatch(of: /\son[a-z]+="/) == nil)
  }

  /// Sentences, tables and figure of the sample: the values are those of the report.
  @Test func theAnswerStandsFirstAndReadsWithoutTheScript() throws {
    let page = try page()
    let body = try #require(page.firstRange(of: "<template"))
    let document = page[..<body.lowerBound]
    let order = ["<h1>", "id=\"answer\"", "id=\"network\"", "id=\"minerals\"", "id=\"sources\""]
    let places = order.compactMap { document.firstRange(of: $0)?.lowerBound }
    #expect(places.count == order.count && places == places.sorted())
    #expect(document.contains("<strong class=\"value\">4–6 of 6 minerals</strong>"))
    #expect(document.contains("at least 4, at most 6 of the 6 minerals"))
    #expect(document.contains("4–6 of 6 entries were above 50 % net import reliance in 2022."))
    #expect(document.contains("data-from=\"country:CHN\" data-to=\"mineral:rare-earths\""))
    #expect(document.contains("<caption id=\"t2022-dependence\">"))
    #expect(document.contains("Oreflow 1.2.3"))
  }

  @Test func yearsWithoutSuppliersSayWhy() throws {
    let page = try page()
    let years = page.matches(of: /<template data-group="([0-9]+)">/).map { String($0.output.1) }
    #expect(!years.contains("2022"))
    #expect(years == years.sorted() && Set(years).count == years.count)
    for year in years {
      let template = try #require(page.split(separator: "<template data-group=\"\(year)\">").last)
      let part = template.split(separator: "</template>")[0]
      #expect(part.contains("No figure of \(year): ") || part.contains("id=\"f\(year)-title\""), "\(year)")
    }
  }

  /// The counts of every list are those of a page of that list alone.
  @Test func anotherListHasFindingsOfItsOwn() throws {
    let page = try page(others: ["us-2018"])
    let years = page.matches(of: /<template data-group="(1-[0-9]+)">/).map { String($0.output.1) }
    #expect(years.contains("1-2022") && Set(years).count == years.count)
    #expect(page.contains("<template data-group=\"1-all\">"))
    let lists = try #require(
      page.firstMatch(of: /"lists":\[\["us-2022",\[[^\]]*\]\],\["us-2018",\[([^\]]*)\]\]\]/))
    #expect(lists.output.1.split(separator: ",").count == years.count)
    for group in ["2022", "1-2022", "all", "1-all"] {
      #expect(page.contains("\"\(group)\":{\"title\":"), "\(group)")
    }

    let dataset = try SampleFolder.loaded()
    let dependence = try Dependence(
      list: try MineralList(named: "us-2018", in: dataset), year: 2022, from: NetworkSources(dataset).reliance
    )
    let half = dependence.count(above: 50)
    let value = "\(Table.Cell.count(half).text) of \(dependence.entries.count) minerals"
    let template = try #require(page.split(separator: "<template data-group=\"1-2022\">").last)
    #expect(template.split(separator: "</template>")[0].contains(">\(value)</strong>"))
  }

  /// In another language the page's own words and the names are in it, and every English sentence says that it is
  /// English.
  @Test func anotherLanguageMarksWhatIsEnglish() throws {
    let words = try Dataset(folder: RepositoryData.folder).folder + "/reference/names_zh.csv"
    let lines = try WholeFile.text(of: words).split(separator: "\n").filter {
      $0.hasPrefix("kind,") || $0.hasPrefix("word,") || $0.hasPrefix("country,CHN,")
        || $0.hasPrefix("mineral,cobalt,")
    }
    let page = try page(
      ["reference/names_zh.csv": lines.joined(separator: "\n") + "\n"], language: "zh")
    #expect(page.contains("<html lang=\"zh\">") && page.contains(">主要发现</h2>"))
    #expect(page.contains("<th scope=\"row\">钴</th>") && page.contains(">矿产</th>"))
    #expect(page.contains("<p class=\"note\">文献题名"))
    // What a screen reader would read as Chinese holds no English sentence.
    let body = page.split(separator: "<div id=\"detail\"")[0].replacing(/^[\s\S]*<body>/, with: "")
    var stack: [(name: Substring, isEnglish: Bool)] = []
    for piece in body.matches(of: /<(\/?)([a-z0-9]+)([^>]*)>([^<]*)/) {
      let (_, end, name, attributes, text) = piece.output
      if end.isEmpty {
        stack.append((name, attributes.contains(" lang=\"en\"") || stack.last?.isEnglish == true))
      } else {
        #expect(stack.popLast()?.name == name)
      }
      guard stack.last?.isEnglish == false else { continue }
      #expect(text.firstMatch(of: /[a-z]{3,} [a-z]{2,} [a-z]{2,}/) == nil, "\(text)")
    }
    #expect(stack.isEmpty)
  }

  @Test func idsAreUnique() throws {
    let ids = try page(others: ["us-2018"]).matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(ids.count > 20)
    #expect(Set(ids).count == ids.count)
  }

  @Test func namesAreText() throws {
    let minerals = try #require(SampleFolder.tables["reference/minerals.csv"])
    let countries = try #require(SampleFolder.tables["reference/countries.csv"])
    let name = "<script>alert(1)</script><!--"
    let page = try page([
      "reference/minerals.csv": minerals.replacing(",Cobalt,", with: ",\(name),"),
      "reference/countries.csv": countries.replacing(
        ",China,", with: ",\"\"\"><img src=x onerror=alert(1)>\","),
    ])
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--"))
    #expect(page.contains("\\u003cscript>alert(1)\\u003c/script>\\u003c!--"))
    #expect(!page.lowercased().contains("<script>alert") && !page.contains("<img") && !page.contains("<!--"))
    #expect(page.matches(of: /<script/).count == 2)
  }
}
