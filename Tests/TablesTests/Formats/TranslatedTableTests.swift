import Language
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Tables

struct TranslatedTableTests {
  private func chinese() throws -> (dataset: Dataset, words: PageWords) {
    let dataset = try Dataset(folder: RepositoryData.folder)
    let names = try FigureNames(language: "zh", folder: dataset.folder)
    return (dataset, PageWords(names, register: dataset.reference.register))
  }

  private func table() -> Table {
    Table(
      name: "one", title: "Chokepoints, us-2022, 2022",
      answer: ["Every mineral counts once.", "Nobody knows."],
      columns: [
        .init("mineral", "Mineral", .mineral), .init("which", "Which", .list), .init("kind", "Kind"),
      ],
      rows: [.init([.mineral("cobalt", "Cobalt"), .list(["China", "Japan"]), .text("printed")])],
      notes: ["Every mineral counts once.", "Every reported series counts once."])
  }

  /// People read the language, programs the same bytes as ever.
  @Test func whatPeopleReadIsTranslated() throws {
    var view = TableView(mostNotes: 1, allHint: "--all", notesHint: "--notes")
    view.words = try chinese().words
    #expect(
      table().text(.table, view: view) == """
        每种矿产只计一次。
        Nobody knows.

        供应瓶颈，us-2022，2022 年

        矿产  Which       类型
        ────  ──────────  ────────
        钴    中国、日本  原文印出

        每种矿产只计一次。
        另有 1 条注释：--notes

        """)
    #expect(
      table().text(.markdown, view: view) == """
        每种矿产只计一次。Nobody knows.

        **供应瓶颈，us-2022，2022 年**

        | 矿产 | Which | 类型 |
        | --- | --- | --- |
        | 钴 | 中国、日本 | 原文印出 |

        每种矿产只计一次。另有 1 条注释：--notes

        """)
    for format in [TableFormat.csv, .json] {
      var english = view
      english.words = .english
      #expect(table().text(format, view: view) == table().text(format, view: english))
    }
  }

  @Test func cellsAreNamedAndWhatIsEnglishIsMarked() throws {
    let words = try chinese().words
    #expect(words.text(of: .country("CHN", "China")) == "中国")
    #expect(words.text(of: .mineral("cobalt", "Cobalt")) == "钴")
    #expect(words.text(of: .list(["Cobalt", "Gallium"])) == "钴、镓")
    #expect(words.language(of: .list(["Cobalt", "Gallium"])) == nil)
    #expect(words.text(of: .list(["Cobalt", "Gallium?"])) == "钴、镓？")
    #expect(words.text(of: .text("Cobalt, Gallium?")) == "钴、镓？")
    #expect(words.text(of: .text("China + Japan")) == "中国 + 日本")
    #expect(words.language(of: .list(["Cobalt", "Nothing known"])) == "en")
    #expect(words.text(of: .text("HHI_WGI rises, g of 2022")) == "HHI_WGI 上升，2022 年的 g")
    #expect(words.language(of: .text("HHI_WGI rises, g of 2022")) == nil)
    #expect(words.text(of: .text("HHI_WGI sleeps")) == "HHI_WGI sleeps")
    #expect(words.language(of: .text("HHI_WGI sleeps")) == "en")
    #expect(words.language(of: .text("CHN")) == nil && words.language(of: .integer(3)) == nil)
  }

  /// The answers of briefs on the repository's data, with everything that a terminal shows of them.
  @Test(arguments: [(["CHN", "RUS"], 2022, "MSP"), (["CAN"], 2023, nil), (["ZAF", "BRA"], 2018, nil)])
  func aBriefIsTranslated(_ removed: [CountryCode], _ year: Int, _ allies: String?) throws {
    let (dataset, words) = try chinese()
    let sources = try NetworkSources(dataset)
    let network = try SupplyNetwork(
      year: year, list: try MineralList(named: "us-2025", in: dataset), sources: sources)
    let brief = try Brief(
      removing: removed, from: network,
      allies: try allies.map { try CountryGroup(named: $0, in: year, of: dataset.reference) },
      .init(threshold: 50, slack: 0.2), in: sources, dataset)
    for table in BriefTables.all(brief, register: dataset.reference.register) {
      for text in [table.title] + table.answer + table.columns.map(\.heading) + table.notes.map(\.text)
      where text.contains(/[a-z]{3}/) && !text.contains(" Scope: ") {
        #expect(words.translated(text) != nil, "\(text)")
      }
    }
  }
}
