import Figures
import SampleData
import SupplyData
import Testing

/// The command of each family of figures: what it parses is what acts.
struct FigureCommandTests {
  /// The words in which a help names the choice.
  private static func word(_ choice: FigureChoice, of family: any FigureFamily.Type) -> String {
    switch choice {
    case .mineral: "<mineral>"
    case .minerals: "--mineral"
    case .focus where family.needs.contains(.focus): "<countries>"
    default: "--\(choice.rawValue)"
    }
  }

  @Test func everyFamilyHasACommand() throws {
    let help = try Program.run(["figure", "--help"]).output
    for family in FigureFamilies.all { #expect(help.contains("  \(family.name) "), "\(family.name)") }
  }

  /// One figure goes to standard output, in the format that is named.
  @Test func standardOutputTakesOneFigure() throws {
    let data = ["OREFLOW_DATA": RepositoryData.folder]
    let svg = try Program.run(
      ["figure", "heatmap", "--top", "5", "-o", "-", "--format", "svg"], environment: data)
    #expect(
      svg.code == 0 && svg.output.hasPrefix("<?xml") && svg.output.hasSuffix("</svg>\n"), "\(svg.errors)")
    for wrong in [
      ["-o", "-"], ["-o", "-", "-o", "-", "--format", "svg"], ["-o", "x.svg", "--format", "svg"],
    ] {
      let outcome = try Program.run(["figure", "heatmap"] + wrong, environment: data)
      #expect(outcome.code == 2 && outcome.output.isEmpty && outcome.errors.contains("-o -"))
    }
    let other = try Program.run(["figure", "heatmap", "-o", "-", "--format", "bmp"], environment: data)
    #expect(other.code == 2 && other.errors.contains("bmp"))
  }

  /// The table of Output/README.md has a picture of every family.
  @Test func theGalleryShowsEveryFamily() throws {
    let root = RepositoryData.folder.dropLast("Data".count)
    let text = try WholeFile.text(of: root + "Output/README.md")
    for family in FigureFamilies.all {
      let command = text.split(separator: "`").first { $0.hasPrefix("oreflow figure \(family.name) ") }
      let file = try #require(command, "\(family.name)").split(separator: " ").last ?? ""
      #expect(WholeFile.exists(root + String(file)), "\(file)")
    }
  }

  @Test func thereIsNoOtherFamily() throws {
    let outcome = try Program.run(["figure", "sankey"])
    #expect(outcome.code == 2 && outcome.errors.contains("sankey"), "\(outcome.errors)")
  }

  /// The table of the README names every family once, and no other.
  @Test func theReadmeListsEveryFamily() throws {
    let text = try WholeFile.text(of: RepositoryData.folder.dropLast("Data".count) + "README.md")
    let rows = text.split(separator: "## Figures")[1].split(separator: "\n").filter { $0.hasPrefix("| [`") }
    let names = rows.flatMap { row in
      row.split(separator: "[`").dropFirst().map { $0.prefix { $0 != "`" } }
    }
    #expect(names.sorted() == FigureFamilies.all.map { Substring($0.name) }.sorted())
  }

  @Test(arguments: FigureFamilies.all.map { $0.name })
  func itsHelpListsTheChoicesThatActOnItAndNoOthers(name: String) throws {
    let family = try #require(FigureFamilies.family(named: name))
    let help = try Program.run(["figure", name, "--help"]).output
    for choice in FigureChoice.allCases {
      let word = Self.word(choice, of: family)
      let isListed = help.split(whereSeparator: { $0 == " " || $0.isNewline || "[]".contains($0) })
        .contains { $0 == word }
      let isOther = choice == .mineral && family.choices.contains(.minerals)
      #expect(isListed == family.choices.contains(choice) || isOther, "\(name): \(word)")
    }
  }
}
