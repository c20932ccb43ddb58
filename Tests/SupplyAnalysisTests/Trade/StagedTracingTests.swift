import Graphs
import SampleData
import SupplyData
import SupplyNetwork
import Testing

@testable import SupplyAnalysis

struct StagedTracingTests {
  /// Finland ships what it neither mines nor buys under HS 282200; it buys mattes of Norway and of Congo, and Norway
  /// buys Congo's ores.
  private static let head = "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"
  private static let refined = """
    2022,cobalt,282200,CAN,USA,20,,BACI202601
    2022,cobalt,282200,FIN,USA,80,,BACI202601

    """
  private static let mattes = """
    2022,cobalt,810520,NOR,FIN,30,,BACI202601
    2022,cobalt,810520,COD,FIN,10,,BACI202601

    """
  private static let ores = "2022,cobalt,260500,COD,NOR,5,,BACI202601\n"
  private static let series = """
    mineral,hs6,description,stage,scope_caveat
    cobalt,282200,Cobalt oxides,compound,oxides only
    lithium,750110,Mattes,intermediate,a made-up code

    """
  private static let codes = """
    mineral,subject,rank,form,reason
    cobalt,trade,1,282200,chemicals

    """
  private static let stages = """
    mineral,step,filed_under,series,producer
    cobalt,1,cobalt,810520,cobalt
    cobalt,2,cobalt,260500,cobalt

    """

  private func staged(_ rows: String, stages: String = Self.stages) throws -> StagedTracing {
    let data = try SampleFolder.loaded([
      "baci/trade.csv": Self.head + rows, "baci/series.csv": Self.series,
      "reference/trade_stages.csv": stages, "reference/headline_forms.csv": Self.codes,
    ])
    let sources = try NetworkSources(data)
    let traced = try TracedSupply("cobalt", year: 2022, sources: sources, from: data)
    return try StagedTracing(traced, of: "cobalt", sources: sources, from: data)
  }

  private func shares(_ staged: StagedTracing) -> [CountryCode: [Double]] {
    Dictionary(uniqueKeysWithValues: staged.entries.map { ($0.country, [$0.traced, $0.unexplained]) })
  }

  @Test func whatOneCodeCannotExplainIsFollowedIntoTheNext() throws {
    let both = try staged(Self.refined + Self.mattes + Self.ores)
    #expect(abs(both.direct.unexplained - 100) < 1e-9)
    #expect(both.stages.map(\.trade.code) == ["810520", "260500"])
    // Mattes: a quarter of Finland's supply is Congo's, three quarters Norway's, who mines nothing: followed into ores.
    #expect(abs(both.stages[0].followed - 100) < 1e-9 && abs(both.stages[0].unexplained - 80) < 1e-9)
    #expect(abs(both.unexplained - 20) < 1e-9)
    let shares = shares(both)
    #expect(abs((shares["COD"]?[0] ?? 0) - 80) < 1e-9 && abs((shares["CAN"]?[1] ?? 0) - 20) < 1e-9)
  }

  @Test func aStageThatIsNotHeldIsNamedAndPassedOver() throws {
    let mattes = try staged(Self.refined + Self.mattes)
    #expect(mattes.absent.map(\.stage.series) == ["260500"] && abs(mattes.unexplained - 80) < 1e-9)
    let error = #expect(throws: DataError.self) { try staged(Self.refined) }
    #expect(error?.kind == .notHeld && error?.problem.contains("HS") == false)
    let none = #expect(throws: DataError.self) {
      try staged(Self.refined, stages: "mineral,step,filed_under,series,producer\n")
    }
    #expect(none?.problem.contains("no earlier stage") == true)
  }

  /// What is produced at the later stage is followed on where the earlier stage has other producers.
  @Test func whatIsMadeOfAnotherMineralIsFollowedWhole() throws {
    let fed = """
      mineral,step,filed_under,series,producer
      cobalt,1,lithium,750110,lithium

      """
    let rows = """
      2022,cobalt,282200,COD,USA,100,,BACI202601
      2022,lithium,750110,AUS,COD,40,,BACI202601

      """
    let staged = try staged(rows, stages: fed)
    #expect(staged.entries.first { $0.country == "COD" }?.underOneCode == 100)
    #expect(abs(staged.stages[0].followed - 100) < 1e-9)
    #expect(abs(staged.entries.reduce(0) { $0 + $1.traced + $1.unexplained } - 100) < 1e-9)
    #expect(staged.entries.first?.country == "AUS")
  }

  /// Laws over seeded random trade: all of the imports are accounted for, each stage leaves no more unexplained than
  /// the one before, and the usual share lies within its range.
  @Test(arguments: 0..<20) func everyImportIsAccountedForAndStagesOnlyExplainMore(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let places = ["CAN", "FIN", "COD", "AUS", "CHN", "USA", "NOR"]
    var rows = ""
    for code in ["260500", "282200", "810520"] {
      for from in places {
        for to in places where from != to {
          guard code == "282200" && to == "USA" || random.next() % 3 == 0 else { continue }
          rows += "2022,cobalt,\(code),\(from),\(to),\(1 + random.next() % 1000),,BACI202601\n"
        }
      }
    }
    let staged = try staged(rows)
    #expect(abs(staged.entries.reduce(0) { $0 + $1.traced + $1.unexplained } - 100) < 1e-9)
    var before = staged.direct.unexplained
    for stage in staged.stages {
      #expect(abs(stage.followed - before) < 1e-9 && stage.unexplained <= before + 1e-9)
      before = stage.unexplained
    }
    for entry in staged.entries {
      #expect(entry.range.lower <= entry.traced && entry.traced <= entry.range.upper)
      #expect(entry.traced >= entry.underOneCode - 1e-9)
    }
  }
}
