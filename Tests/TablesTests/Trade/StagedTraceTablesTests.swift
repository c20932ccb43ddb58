import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

/// Finland ships what it neither mines nor buys under HS 282200; it buys mattes of Norway (30) and of Congo (10).
struct StagedTraceTablesTests {
  private func table(series: String = "", least: Double = 0.05) throws -> Table {
    let data = try SampleFolder.loaded([
      "baci/trade.csv": """
      year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition
      2022,cobalt,282200,CAN,USA,20,,BACI202601
      2022,cobalt,282200,FIN,USA,80,,BACI202601
      2022,cobalt,810520,NOR,FIN,30,,BACI202601
      2022,cobalt,810520,COD,FIN,10,,BACI202601

      """,
      "baci/series.csv":
        "mineral,hs6,description,stage,scope_caveat\ncobalt,282200,Cobalt oxides,compound,oxides only\n"
        + series,
      "reference/headline_forms.csv": "mineral,subject,rank,form,reason\ncobalt,trade,1,282200,chemicals\n",
      "reference/trade_stages.csv": """
      mineral,step,filed_under,series,producer
      cobalt,1,cobalt,810520,cobalt
      cobalt,2,cobalt,260500,cobalt

      """,
    ])
    let sources = try NetworkSources(data)
    let traced = try TracedSupply("cobalt", year: 2022, sources: sources, from: data)
    return StagedTraceTables.origins(
      try StagedTracing(traced, of: "cobalt", sources: sources, from: data), of: "cobalt",
      register: data.reference.register, least: least)
  }

  @Test func originsStandBesideDirectShares() throws {
    let table = try table()
    #expect(table.title == "Where U.S. imports of cobalt come from, through earlier stages, 2022")
    // A quarter of Finland's 80 is Congo's; Norway mines nothing.
    #expect(
      table.texts == [
        ["Congo (Kinshasa)", "0.0", "0.0", "20.0", "10.0–20.0", "0.0"],
        ["Finland", "80.0", "0.0", "0.0", "0.0", "0.0"], ["Canada", "20.0", "0.0", "0.0", "0.0", "20.0"],
        ["Norway", "0.0", "0.0", "0.0", "0.0", "60.0"],
      ])
    #expect(
      table.answer == [
        "HS 282200 alone leaves 100.0 % of U.S. imports in 2022 unexplained; with HS 810520, 80.0 % are left.",
        "Found at earlier stages: Congo (Kinshasa), 0.0 to 20.0 %.",
      ])
    #expect(
      table.sourceTexts[0] == [
        "BACI202601 trade HS 810520 2022 COD", "MCS2026 production (mine, contained) 2022 COD = 144000 t",
      ])
    #expect(
      table.sourceTexts[1] == ["BACI202601 trade HS 282200 2022 FIN", "BACI202601 trade HS 810520 2022 FIN"])
  }

  @Test func smallPartsAreCountedAndNotListed() throws {
    let table = try table(least: 50)
    #expect(table.texts.map { $0[0] } == ["Finland", "Norway"])
    #expect(table.notes.contains("2 of 4 countries listed."))
  }

  /// A code that no table describes stands alone, without empty brackets.
  @Test func aStageSaysWhatItsCodeMeans() throws {
    #expect(
      try table().notes[1]
        == "HS 810520: 100.0 % of the imports followed here, 80.0 % left. Production: MCS2026 production (mine, contained) 2022, 0.00 dollars a unit (t)."
    )
    #expect(
      try table().notes.contains(
        Note(
          .omission,
          "Not followed: HS 260500, trade of cobalt in 2022 is held under 282200, 810520, not under 260500."))
    )
    let described = try table(series: "cobalt,810520,Cobalt mattes,intermediate,mattes only\n").notes[1]
    #expect(
      described.hasPrefix("HS 810520, Cobalt mattes (intermediate): 100.0 % of the imports followed here"))
    #expect(described.text.hasSuffix(" Scope: mattes only."))
  }
}
