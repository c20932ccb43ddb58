import Testing

import SampleData

@testable import SupplyData

/// The table of forms that speak for a mineral, against the tables it speaks of.
@Suite struct HeadlineFormTests {
  private static let subjects = [
    "import-sources", "net-import-reliance", "price", "trade", "world-production",
  ]

  /// The forms each subject has, by mineral.
  private func forms() throws -> [String: Set<String>] {
    let reference = try Reference(folder: RepositoryData.folder)
    var forms: [String: Set<String>] = [:]
    for row in try SalientRow.all(in: RepositoryData.folder, known: reference.known)
    where row.measure == .price || row.measure == .netImportReliance {
      forms["\(row.mineral) \(row.measure.rawValue)", default: []].insert(row.form)
    }
    for row in try ImportSourceRow.all(in: RepositoryData.folder, known: reference.known) {
      forms["\(row.mineral) import-sources", default: []].insert(row.form)
    }
    for schema in [WorldRow.schema, WorldRow.miningDataSchema, WorldRow.bgsSchema] {
      for row in try WorldRow.all(in: RepositoryData.folder, schema: schema, known: reference.known)
      where row.measure == .production {
        forms["\(row.mineral) world-production", default: []].insert(row.form)
      }
    }
    for code in try HSCode.all(in: RepositoryData.folder, known: reference.known) {
      forms["\(code.mineral) trade", default: []].insert(code.series)
    }
    return forms
  }

  @Test func everyFormIsHeldAndRanksCountFromOne() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    let forms = try forms()
    let rows = try HeadlineForm.all(in: RepositoryData.folder, known: reference.known)
    var ranks: [String: [Int]] = [:]
    for row in rows {
      #expect(Self.subjects.contains(row.subject), "\(row.subject)")
      #expect(!row.reason.isEmpty)
      let key = "\(row.mineral) \(row.subject)"
      #expect(
        row.form == WorldProduction.allForms || forms[key]?.contains(row.form) == true,
        "\(key): \"\(row.form)\"")
      ranks[key, default: []].append(row.rank)
    }
    for (key, own) in ranks { #expect(own == Array(1...own.count), "\(key)") }
  }

  @Test func everyListedMineralWithAReliancesHasASpeaker() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    let listed = Set(reference.lists.values.joined())
    for (key, own) in try forms() where key.hasSuffix(" net-import-reliance") {
      let mineral = MineralID(String(key.dropLast(" net-import-reliance".count)))
      guard listed.contains(mineral) else { continue }
      let heads = reference.headlineForms(of: mineral, on: "net-import-reliance")
      #expect(!heads.isEmpty, "\(mineral) has \(own)")
    }
  }

  /// A whole file of trade brings every code: where a mineral has several, one of them is named, and the series that
  /// the tables hold stay the ones that speak.
  @Test func aMineralTradedUnderSeveralCodesHasOneThatSpeaks() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    for (key, own) in try forms() where key.hasSuffix(" trade") {
      let mineral = MineralID(String(key.dropLast(" trade".count)))
      let code = try #require(reference.tradeCode(of: mineral, among: own), "\(mineral) has \(own)")
      let forms = try Set(
        TradeSeries.all(in: RepositoryData.folder, known: reference.known).filter { $0.mineral == mineral }
          .map(\.code))
      #expect(forms.isEmpty || forms.contains(code), "\(mineral): \(code), held \(forms)")
    }
  }

  @Test func earlierStagesAreCodesOfTheHarmonizedSystem() throws {
    let reference = try Reference(folder: RepositoryData.folder)
    let codes = try Set(
      HSCode.all(in: RepositoryData.folder, known: reference.known).map { "\($0.mineral) \($0.series)" })
    #expect(!reference.tradeStages.isEmpty)
    for (mineral, stages) in reference.tradeStages {
      #expect(stages.map(\.step) == Array(1...stages.count), "\(mineral)")
      for stage in stages {
        #expect(codes.contains("\(stage.filedUnder) \(stage.series)"), "\(stage.series)")
      }
      #expect(!reference.headlineForms(of: mineral, on: "trade").isEmpty, "\(mineral)")
    }
  }
}
