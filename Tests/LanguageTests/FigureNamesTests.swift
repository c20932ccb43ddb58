import SampleData
import SupplyData
import Testing

@testable import Language

struct FigureNamesTests {
  @Test func regionsAreShortWhereCountriesAreCodes() {
    #expect(FigureNames.english.name(of: .southAmerica) == "South America")
    #expect(FigureNames.codes.name(of: .southAmerica) == "S. America")
    #expect(FigureNames.english.name(of: nil as Region?) == "Others")
  }

  /// A narrow column has room for a few letters, which must still tell the regions apart.
  @Test func theOthersOfRegionsAreToldApart() {
    for names in [FigureNames.english, .codes] {
      let all = Region.allCases.map { names.others(of: $0) } + [names.others(of: nil)]
      #expect(Set(all).count == all.count)
    }
    #expect(
      FigureNames.english.others(of: .asia) == "other Asia" && FigureNames.codes.others(of: .asia) == "o.As")
  }

  @Test func aCodeStandsForACountryOnly() throws {
    let register = try SampleFolder.loaded().reference.register
    #expect(FigureNames.codes.name(of: CountryCode("CHL"), in: register) == "CHL")
    #expect(FigureNames.english.name(of: CountryCode("CHL"), in: register) == "Chile")
    #expect(FigureNames.codes.name(of: CountryCode.other, in: register) == "Other countries")
    #expect(FigureNames.codes.name(of: MineralID("cobalt"), in: register) == "Cobalt")
  }

  @Test func placesAreFilledInTurn() {
    #expect(FigureNames.filled("{} of {}", ["a", "b", "c"]) == "a of b")
    #expect(FigureNames.filled("{} of {}", ["a"]) == "a of " && FigureNames.filled("", ["a"]).isEmpty)
    #expect(FigureNames.english.say("{}, {}", "Zinc", "77 %") == "Zinc, 77 %")
  }

  @Test func anotherLanguageComesFromATable() throws {
    let folder = try SampleFolder([
      "reference/names_zh.csv":
        "kind,id,name\ncountry,CHN,中国\nmineral,cobalt,钴\nregion,Asia,亚洲\nword,other {},其他{}\nword,unknown,未知\n"
    ])
    let names = try FigureNames(language: "zh", folder: folder.path)
    let register = try folder.dataset().reference.register
    #expect(names.name(of: CountryCode("CHN"), in: register) == "中国")
    #expect(names.name(of: MineralID("cobalt"), in: register) == "钴" && names.say("unknown") == "未知")
    #expect(names.name(of: .asia) == "亚洲" && names.others(of: .asia) == "其他亚洲")
    // What the table does not hold stays English.
    #expect(names.name(of: MineralID("lithium"), in: register) == "Lithium" && names.say("gain") == "gain")
    #expect(!names.isEnglish && FigureNames.english.isEnglish && !FigureNames.codes.isEnglish)
  }

  @Test(arguments: ["xx", "", "../zh", "ZH"]) func aLanguageWithoutATableIsRefused(language: String) throws {
    let folder = try SampleFolder()
    #expect(throws: DataError.self) { try FigureNames(language: language, folder: folder.path) }
  }
}
