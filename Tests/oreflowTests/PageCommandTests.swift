import Foundation
import SampleData
import SupplyData
import Testing

/// `--format html` and `-o FILE.html`: the tables of a command as a page for a browser; and the page of a report.
struct PageCommandTests {
  private func run(_ words: [String]) throws -> Program.Outcome {
    try Program.run(words + ["--data", RepositoryData.folder])
  }

  /// People read Chinese, programs what they always read.
  @Test func aBriefIsInChinese() throws {
    let words = ["brief", "CHN,RUS", "--labels", "zh"]
    let text = try run(words)
    #expect(text.code == 0 && text.errors.isEmpty, "\(text.errors)")
    #expect(text.output.contains("失去中国和俄罗斯，us-2022，2022 年\n") && text.output.contains("\n按下界计，最佳单一伙伴是"))
    #expect(text.output.contains("行，另有") && text.output.contains("列：--all\n"))
    let page = try run(words + ["--format", "html"])
    #expect(page.output.contains("<html lang=\"zh\">"))
    #expect(page.output.contains("<h1>失去中国和俄罗斯，us-2022，2022 年</h1>"))
    for format in ["csv", "json"] {
      // A document says by which arguments it was made before its tables.
      let (chinese, english) = (
        try run(words + ["--format", format]), try run(["brief", "CHN,RUS", "--format", format])
      )
      func tables(_ run: Program.Outcome) -> Substring? { run.output.split(separator: "\"tables\"").last }
      #expect(tables(chinese) == tables(english) && tables(chinese)?.isEmpty == false, "\(format)")
    }
    #expect(try run(["brief", "CHN", "--labels", "iso3"]).code == 2)
    #expect(try run(["brief", "CHN", "--labels", "tlh"]).errors.contains("there are no names in \"tlh\""))
  }

  /// The brief as a page says what the brief says elsewhere, and is the same file by format and by ending.
  @Test func aBriefIsAPage() throws {
    let words = ["brief", "CHN", "--mineral", "cobalt"]
    let page = try run(words + ["--format", "html"])
    #expect(page.code == 0 && page.errors.isEmpty, "\(page.errors)")
    #expect(page.output.hasPrefix("<!DOCTYPE html>\n") && page.output.hasSuffix("</html>\n"))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(try run(words + ["--format", "json"]).output.utf8))
        as? [String: Any])
    let tables = try #require(json["tables"] as? [[String: Any]])
    #expect(tables.count == 5)
    for table in tables {
      let title = try #require(table["title"] as? String)
      #expect(page.output.contains(">\(title)</"), "\(title)")
      for sentence in table["answer"] as? [String] ?? [] {
        #expect(page.output.contains("<p class=\"answer\">\(sentence)</p>"), "\(sentence)")
      }
    }
    #expect(page.output.contains("<code>oreflow brief CHN --mineral cobalt"))

    let folder = try SampleFolder()
    let written = try run(words + ["-o", "\(folder.path)/brief.html"])
    #expect(written.code == 0 && written.output.isEmpty, "\(written.errors)")
    let file = try String(contentsOfFile: "\(folder.path)/brief.html", encoding: .utf8)
    let command = /<code>[^<]*<\/code>/
    #expect(file.replacing(command, with: "") == page.output.replacing(command, with: ""))
  }

  @Test func rowsAreAsManyAsAskedFor() throws {
    let page = try run(["dependence", "--top", "4", "-o", "-", "--format", "html"])
    #expect(page.code == 0, "\(page.errors)")
    #expect(page.output.matches(of: /<th scope="row"/).count == 4)
  }

  /// A browser that shows a hundred thousand rows makes its reader wait.
  @Test func aPageOfTooManyRowsIsRefused() throws {
    let sample = try SampleFolder()
    let edges = (0..<10_001).map { "\($0),\($0 + 1)" }.joined(separator: "\n")
    try WholeFile.write("from,to\n\(edges)\n", to: "\(sample.path)/edges.csv")
    let outcome = try Program.run(["graph", "degree", "\(sample.path)/edges.csv", "--format", "html"])
    #expect(outcome.code == 2 && outcome.output.isEmpty, "\(outcome.errors)")
    #expect(outcome.errors.contains("at most 10000 rows") && outcome.errors.contains("--top"))
  }

  @Test(arguments: [
    (["report", "--other-lists", "us-2018", "--no-page"], 2, "--no-page writes none"),
    (["report", "--other-lists", ""], 2, "names no list"),
    (["report", "--other-lists", "us-1900"], 2, "there is no list"),
    (["brief", "CHN", "--format", "csv", "-o", "x.html"], 2, "differ"),
  ])
  func badInputIsNamed(words: [String], code: Int32, message: String) throws {
    let folder = try SampleFolder()
    let outcome = try run(words + (words[0] == "report" ? ["-o", "\(folder.path)/report"] : []))
    #expect(outcome.code == code && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/report"))
  }
}
