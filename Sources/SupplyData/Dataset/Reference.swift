import Platform

/// The reference tables: minerals, countries, lists, editions, units, and the names all of them go by.
///
/// A class, as nearly everything holds it: a copy costs one reference, not one for each of its tables.
public final class Reference: Sendable {
  /// What minerals, countries, lists and publications are called.
  public let register: Register
  /// The members of each dated list, in the order of ids.
  public let lists: [String: [MineralID]]
  /// The units by spelling.
  public let units: [String: UnitRecord]
  /// How reliances are derived where none is printed, by mineral.
  public let derivedReliances: [MineralID: DerivedRelianceRule]
  /// The names that rows may use.
  public let known: KnownNames
  /// The members of each group of countries, by the group's id.
  public let groups: [String: [GroupMember]]
  /// What the codes of the column `note` mean.
  public let notes: [String: ValueNote]
  /// The known breaks of series by mineral, in the order of subjects and years.
  private let breaks: [MineralID: [BreakRecord]]
  /// What each year of the trade releases holds.
  public let tradeCoverage: [TradeCoverage]
  /// The earlier stages of what a trade code covers, by mineral, the nearest first.
  public let tradeStages: [MineralID: [TradeStage]]
  /// The names that minerals, countries and groups go by.
  var names: ReferenceNames { lazyNames.value }
  private let lazyNames: LazyValue<ReferenceNames>
  private let headlines: [Headline: [HeadlineForm]]

  private struct Headline: Hashable, Sendable {
    let mineral: MineralID
    let subject: String
  }

  /// Reads the reference tables below `folder`, or as they were in `snapshot` of it.
  public init(folder: String, snapshot: TableSnapshot? = nil) throws(DataError) {
    func index<Row: TableRow, Key>(
      _ type: Row.Type, by key: (Row) -> Key, known: KnownNames? = nil
    ) throws(DataError) -> [Key: Row] {
      Dictionary(try type.all(in: folder, known: known, snapshot: snapshot).map { (key($0), $0) }) {
        first, _ in first
      }
    }
    let minerals = try index(Mineral.self) { $0.id }
    let countries = try index(Country.self) { $0.code }
    let editions = try index(EditionRecord.self) { $0.id }
    units = try index(UnitRecord.self) { $0.unit }
    let names = KnownNames(
      minerals: Set(minerals.keys.map(\.rawValue)),
      countries: Set(countries.keys.map(\.rawValue)).union(["OTH", "WLD"]),
      editions: Set(editions.keys.map(\.rawValue)), units: Set(units.keys))
    known = names
    lists = Dictionary(grouping: try ListMember.all(in: folder, known: names, snapshot: snapshot), by: \.list)
      .mapValues { $0.map(\.mineral).sorted() }
    register = Register(
      minerals: minerals, countries: countries, editions: editions, lists: lists.keys.sorted())
    derivedReliances = try index(DerivedRelianceRule.self, by: { $0.mineral }, known: names)
    headlines = Dictionary(
      grouping: try HeadlineForm.all(in: folder, known: names, snapshot: snapshot),
      by: { Headline(mineral: $0.mineral, subject: $0.subject) }
    ).mapValues { $0.sorted { $0.rank < $1.rank } }

    groups = Dictionary(
      grouping: try GroupMember.all(in: folder, known: names, snapshot: snapshot), by: \.group)
    notes = try index(ValueNote.self) { $0.code }
    breaks = Dictionary(
      grouping: try BreakRecord.all(in: folder, known: names, snapshot: snapshot), by: \.mineral)
    tradeCoverage = try TradeCoverage.all(in: folder, known: names, snapshot: snapshot)
    tradeStages = Dictionary(
      grouping: try TradeStage.all(in: folder, known: names, snapshot: snapshot), by: \.mineral
    ).mapValues { $0.sorted { $0.step < $1.step } }

    let spelled = try CountryName.all(in: folder, known: names, snapshot: snapshot)
    let called = try MineralName.all(in: folder, known: names, snapshot: snapshot)
    let translated = try TranslatedName.all(in: folder, known: names, snapshot: snapshot)
    // Most questions look no name up.
    lazyNames = LazyValue { [groups] in
      ReferenceNames(
        countries: countries, spelled: spelled, minerals: minerals, called: called, groups: groups,
        translated: translated)
    }
  }

  /// The minerals by id.
  public var minerals: [MineralID: Mineral] { register.minerals }

  /// The countries by code.
  public var countries: [CountryCode: Country] { register.countries }

  /// The publications by id.
  public var editions: [Edition: EditionRecord] { register.editions }

  /// The known breaks of `subject` of `mineral`, by year.
  public func breaks(of mineral: MineralID, in subject: String) -> [BreakRecord] {
    (breaks[mineral] ?? []).filter { $0.subject == subject }.sorted { $0.year < $1.year }
  }

  /// What the newest trade release holds of `year`; nil where nothing is noted.
  public func tradeCoverage(in year: Int) -> TradeCoverage? {
    tradeCoverage.filter { $0.year == year }.max { $0.edition.rawValue < $1.edition.rawValue }
  }

  /// The group that USGS reports `mineral` with in `year`; nil where the mineral has none.
  ///
  /// The parent of `reference/minerals.csv` from the year of `parent_from` on, and the parent's own parent before it.
  public func group(of mineral: MineralID, in year: Int) -> MineralID? {
    guard let row = minerals[mineral], let parent = row.parent else { return nil }
    guard let from = row.parentFrom, year < from else { return parent }
    return minerals[parent]?.parent
  }

  /// The year in which `edition` came out; 0 where it is not known.
  func released(_ edition: Edition) -> Int { editions[edition]?.released ?? 0 }

  /// The forms that may stand for `mineral` on `subject`, the first choice first; empty where none is named.
  public func headlineForms(of mineral: MineralID, on subject: String) -> [HeadlineForm] {
    headlines[Headline(mineral: mineral, subject: subject)] ?? []
  }

  /// The trade code that stands for `mineral` where trade is held under `codes`: the first that
  /// `reference/headline_forms.csv` names, else the only one; nil where there are several and none is named.
  public func tradeCode(of mineral: MineralID, among codes: Set<String>) -> String? {
    headlineForms(of: mineral, on: "trade").map(\.form).first(where: codes.contains)
      ?? (codes.count == 1 ? codes.first : nil)
  }
}

extension Reference {
  /// The newest edition of `series`, of those released in one year the last by id; nil where none is known.
  public func newestEdition(of series: PublicationSeries) -> Edition? {
    editions.values.filter { $0.series == series }
      .max { ($0.released, $0.id.rawValue) < ($1.released, $1.id.rawValue) }?.id
  }
}
