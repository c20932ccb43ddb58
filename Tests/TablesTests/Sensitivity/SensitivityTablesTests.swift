import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

struct SensitivityTablesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  private func tables(
    _ analyses: [SensitivityAnalysis], _ choices: [SensitivityChoice]? = nil
  ) throws -> [Table] {
    var options = Sensitivity.Options(year: 2022, period: YearWindow(2018, 2022))
    options.analyses = analyses
    if let choices { options.choices = choices }
    return SensitivityTables.all(
      try Sensitivity(of: sample.network.list, options, from: sample.data), register: sample.register)
  }

  /// By trade cobalt alone is known: Finland ships 75 of 100 dollars at 73 % reliance. By value of imports Norway's 26
  /// % count.
  @Test func everyHeadlineHasItsRange() throws {
    let ranges = try tables([.chokepoints])[0]
    #expect(ranges.title == "How far headlines hang on choices, us-2022, 2022 and 2018-22")
    #expect(
      ranges.texts == [
        [
          "chokepoints", "largest exposure to one country", "16.9–17.8 %", "16.9–54.8 %",
          "China, Finland, Norway",
          "window baci: 54.8 %",
        ],
        [
          "chokepoints", "minerals that one country supplies to the threshold", "1–2 of 4", "1–2", "–",
          "window baci: 1 of 1",
        ],
        [
          "chokepoints", "minerals of which one country has the threshold of a stage", "4 of 4", "0–4", "–",
          "stage processing: 0 of 0",
        ],
      ])
    #expect(
      ranges.answer == [
        "Largest exposure to one country: China as usual, under other choices Finland and Norway."
      ])
    #expect(ranges.notes.last == Note(.omission, "Unknown under some choices: exposure consumption."))
    #expect(ranges.notes.count == 3 && ranges.sourceTexts.allSatisfy { $0.contains("MCS2026 chokepoints") })
  }

  @Test func everyCaseHasItsValueOrItsReason() throws {
    let cases = try tables([.chokepoints])[1]
    #expect(cases.rows.count == 24 && cases.columns.map(\.name).suffix(3) == ["name", "minerals", "unknown"])
    #expect(
      cases.texts[0] == [
        "chokepoints", "largest exposure to one country", "usual", "usual", "16.9–17.8", "percent", "China",
        "4", "–",
      ])
    #expect(
      cases.texts[6] == [
        "chokepoints", "largest exposure to one country", "weights", "consumption", "–", "percent", "–", "–",
        "no mineral of us-2022 has a known value of consumption in 2022",
      ])
    #expect(cases.sourceTexts[0] == ["MCS2026 chokepoints"] && cases.sourceTexts[6].isEmpty)
    // What is unknown is empty for programs.
    #expect(cases.text(.csv).contains("weights,consumption,,,,,,percent,,,no mineral of us-2022 has"))
  }

  @Test func whatIsAlikeUnderEveryChoiceIsSaid() throws {
    let tables = try tables([.risk], [.threshold])
    #expect(tables[0].answer == ["Largest HHI_WGI: Cobalt under every choice."])
    #expect(tables[0].texts.map { $0[2] } == ["0–8786", "–", "0–6 of 6"])
    #expect(tables[0].texts.map { $0[5] } == ["–", "–", "–"])
    #expect(tables[0].notes[2].hasPrefix("High risk: HHI_WGI at or above the percentile 75"))
    #expect(tables[1].texts[0].suffix(4) == ["index", "Cobalt", "2", "–"])
  }

  /// Africa's part of cobalt rises from 40 to 48 %; of Asia nothing moves.
  @Test func shiftsHaveASign() throws {
    let shifts = try ShiftsSample()
    var options = Sensitivity.Options(year: 2022, period: YearWindow(2018, 2022))
    options.analyses = [.shifts]
    options.choices = [.threshold]
    let list = try MineralList(named: "us-2022", in: shifts.data)
    let ranges = SensitivityTables.all(
      try Sensitivity(of: list, options, from: shifts.data), register: shifts.register)[0]
    #expect(
      ranges.answer == [
        "Over all choices, the mean change of Asia's share has no certain sign (0.0 pp); the mean change of Africa's share is "
          + "a rise (8.0 pp); the mean change of South America's share has no certain sign (0.0 pp)."
      ])
    #expect(ranges.texts.map { $0[2] } == ["0.0 pp", "8.0 pp", "0.0 pp", "0 of 1"])
  }
}
