import Figures
import SupplyAnalysis
import SupplyData
import Tables
import Testing

@testable import Reports

struct StudyTextTests {
  private let sample: StudySample
  init() throws { sample = try StudySample() }

  private func markdown(_ sample: StudySample) throws -> String {
    let results = try sample.results()
    return StudyText.markdown(
      results, tables: results.tables(sample.register),
      figure: try NetworkFigure.make(
        Exposure(sample.network), options: FigureOptions(), register: sample.register),
      register: sample.register)
  }

  @Test func theQuestionSaysHowMuchIsHeld() {
    #expect(
      StudyText.question(sample.network)
        == "Who supplied the minerals of the list us-2022 to the United States in 2022, how far did the country rely on them, "
        + "and how concentrated was the supply? The answer is built from published values. Of 5 reported series, net import "
        + "reliance is printed for 4, derived for 0, withheld for 1 and unknown for the other 0; import shares: USGS import sources, "
        + "averages over windows of years.")
  }

  @Test func caveatsAreWordsOrMarkdown() throws {
    let year = try sample.results().year
    let plain = StudyText.caveats(year, sample.register, isMarkdown: false)
    #expect(
      plain == [
        "A value stands as printed: >50 lies between 50 and 100 %, E is a net exporter, W is withheld. What is not known is "
          + "counted as not known, so counts have bounds.",
        "Suppliers are not producers: cobalt may be mined in one country and shipped from another.",
        "Import shares of USGS are averages over 4 years. Windows of neighbouring years share years, so they tell little of "
          + "change from year to year.",
        "1 entry has no value of its own and takes that of its group: neodymium.",
        "Tungsten is omitted from exposures: the reliance is withheld.",
      ])
    let markdown = StudyText.caveats(year, sample.register)
    #expect(markdown[0].hasPrefix("A value stands as printed: `>50` lies between 50 and 100 %, `E` is"))
    #expect(markdown[1].hasSuffix(" The table of edges holds both layers.") && markdown.count == plain.count)
  }

  @Test func theSectionsStandInOrder() throws {
    let text = try markdown(sample)
    #expect(text.hasPrefix("# The supply network of U.S. minerals, 2022\n\nWho supplied the minerals"))
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
    #expect(
      headings == [
        "# The supply network of U.S. minerals, 2022", "## What was found", "## How many minerals",
        "## Three perspectives", "## Where production has moved", "## Which countries",
        "## Who can stop the supply",
        "## What to keep in mind", "## Tables", "## Sources",
      ])
    #expect(text.contains("- **Exposure.** Over 4 series, the largest mean parts of U.S. consumption"))
    #expect(text.contains("(p \\< 0.1, governance of one year)"))
    #expect(
      text.contains(
        "- Exposure to supplier countries, us-2022, 2022: [CSV](tables/exposure.csv), [JSON](tables/exposure.json)"
      ))
    #expect(text.hasSuffix("- WMD2024: World Mining Data 2024 Terms: Free with attribution.\n"))
    // What is omitted is told in the caveats and the files, not below each table.
    #expect(!text.contains("Omitted: tungsten, the reliance is withheld."))
  }

  @Test func groupsHaveASectionWhereAnyAreKnown() throws {
    let text = try markdown(
      StudySample([
        "reference/country_groups.csv":
          "group,name,country,since,until\nNORTH,North,FIN,,\nNORTH,North,NOR,,\n"
      ]))
    #expect(text.contains("### Groups of countries by year\n\nNORTH in 2022: "))
    #expect(text.contains("**What groups of countries hold, us-2022, "))
  }

  /// The paragraph of the shifts is not said again below their table.
  @Test func whatIsSaidIsNotSaidAgain() throws {
    let text = try markdown(StudySample(StudySample.fiveYears))
    #expect(text.matches(of: /finds that capacity moves to Asia, Africa and South America/).count == 1)
  }
}
