import SupplyData
import Testing

struct RemedyTests {
  private let remedy = Remedy.anyOf([
    .raise(.threshold, above: "5 %"), .choose(.list, among: ["all"]), .look(.coverage(.production)),
  ])

  @Test func aLibraryNamesNoOption() {
    #expect(
      remedy.text()
        == "Raise the threshold above 5 %, choose another list: all, or see which years are held of production"
    )
  }

  @Test func anInterfaceAddsItsNames() {
    #expect(
      remedy.text(option: { "--\($0.rawValue)" }, place: { _ in "run `held`" })
        == "Raise the threshold (--threshold) above 5 %, choose another list (--list): all, or run `held`")
  }

  @Test func nearNamesAreAQuestion() {
    #expect(Remedy.nearest(["tin", "zinc"]).text() == "Did you mean \"tin\" or \"zinc\"?")
    #expect(Remedy.none.text().isEmpty && ("" as Remedy) == .none)
    #expect(Remedy.nearest(["a", "b", "c"]).text() == "Did you mean \"a\", \"b\", or \"c\"?")
  }

  @Test func everySettingHasWords() {
    for setting in Remedy.Setting.allCases {
      #expect(setting.words.hasPrefix("the ") && !setting.words.contains("--"))
    }
  }
}
