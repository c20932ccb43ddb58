import Figures
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import Reports
import Language

/// The captions of every family of figures on the repository's own data, in Chinese.
struct CaptionLanguageTests {
  private static let sources = Result { try FigureSources(Dataset(folder: RepositoryData.folder)) }

  private static func figure(
    _ family: any FigureFamily.Type, of list: MineralList? = nil
  ) throws -> PlacedFigure {
    let sources = try sources.get()
    var request = FigureRequest(list: try list ?? MineralList(named: "us-2022", in: sources.dataset))
    (request.from, request.to, request.years) = (2016, 2022, [2019, 2022])
    if ["reliance", "volatility", "risk", "slopes", "shares", "gravity"].contains(family.name) {
      request.from = 2013
    }
    if family.name == "difference" { request.from = 2019 }
    if family.choices.contains(.mineral) { request.mineral = "graphite" }
    if family.needs.contains(.focus) { request.options.focus.countries = ["CHN"] }
    request.options.names = try FigureNames(language: "zh", folder: RepositoryData.folder)
    return try family.draw(request, from: sources)
  }

  /// One mineral and two in place of a list: counts of 1 have no pattern of their own, and one mineral is no list.
  @Test(arguments: FigureFamilies.all.filter { $0.choices.contains(.minerals) }.map { $0.name })
  func captionsOfChosenMineralsAreInChinese(_ name: String) throws {
    let family = try #require(FigureFamilies.family(named: name))
    let names = try FigureNames(language: "zh", folder: RepositoryData.folder)
    let words = PageWords(names, register: try Self.sources.get().dataset.reference.register)
    for minerals in [["cobalt"], ["cobalt", "nickel"]] {
      let list = MineralList(
        name: minerals.joined(separator: ", "), minerals: minerals.map { MineralID($0) })
      let caption = try Self.figure(family, of: list).caption
      #expect(!caption.text.contains("list cobalt"))
      for part in caption.parts where !part.text.hasPrefix("Series: ") {
        #expect(words.translated(part.text) != nil, "no Chinese for: \(part.text)")
      }
    }
  }

  /// A list of the reader's own keeps its name; what a family draws otherwise is said in Chinese too.
  @Test func listsOfOnesOwnAndOtherWidthsAreInChinese() throws {
    let sources = try Self.sources.get()
    let register = sources.dataset.reference.register
    let names = try FigureNames(language: "zh", folder: RepositoryData.folder)
    var request = FigureRequest(list: MineralList(name: "mine.txt", minerals: ["cobalt"]))
    request.options.names = names
    request.options.scale = .sqrt
    request.options.threshold = 5
    for family in ["network", "production", "regions", "map"] {
      let figure = try #require(FigureFamilies.family(named: family)).draw(request, from: sources)
      let words = PageWords(names, register: register, lists: ["mine.txt"])
      for part in figure.caption.parts {
        #expect(words.translated(part.text) != nil, "no Chinese for: \(part.text)")
      }
    }
  }

  /// Every sentence has Chinese but what is quoted: remarks of the data on a trade code, names of series. Nothing is half in
  /// one language, and the notes stay notes.
  @Test(arguments: FigureFamilies.all.map { $0.name })
  func everyCaptionIsInChinese(_ name: String) throws {
    let family = try #require(FigureFamilies.family(named: name))
    let figure = try Self.figure(family)
    let caption = figure.caption
    let reference = try Self.sources.get().dataset.reference
    let names = try FigureNames(language: "zh", folder: RepositoryData.folder)
    let words = PageWords(names, register: reference.register)
    let scopes = try Set(Self.sources.get().dataset.tradeSeries().map(\.caveat))
    for part in caption.parts {
      for text in [part.text, part.brief ?? ""] where !text.isEmpty {
        let isScope = scopes.contains { !$0.isEmpty && text.lowercased().contains($0.lowercased()) }
        guard !isScope, !text.contains("no price series of"),
          !text.hasPrefix("Series: ") || text == part.brief
        else { continue }
        #expect(words.translated(text) != nil, "no Chinese for: \(text)")
      }
    }
    let chinese = try words.figure(figure).caption
    #expect(chinese.notes.count == caption.notes.count && chinese.parts.count == caption.parts.count)
    #expect(!chinese.text.contains("。 "))
    // What stands in the figure itself: only HHI_WGI and its scale have no Chinese. What has stays English for want of
    // room.
    let english = figure.words.map(\.text).filter {
      $0.contains(/[A-Za-z]{4}/) && words.translated($0) == nil
        && !["Supply risk, HHI", "of world production, 0 to 10,000"].contains($0)
    }
    #expect(english == [])
    let faults = try FigureCheck.faults(of: words.figure(figure))
    let before = try FigureCheck.faults(of: figure)
    #expect(faults == before)
  }
}
