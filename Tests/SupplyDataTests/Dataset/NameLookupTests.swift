import SampleData
import SupplyData
import Testing

struct NameLookupTests {
  private static let data = Result { try Dataset(folder: RepositoryData.folder) }
  private let reference: Reference
  init() throws { reference = try Self.data.get().reference }

  @Test(arguments: [
    ("Congo, Democratic Republic", "COD"), ("Korea (Rep. of)", "KOR"),
    ("Democratic Republic of Congo", "COD"),
    ("Congo-Kinshasa", "COD"), ("Congo, DR", "COD"), ("DRC", "COD"), ("Zaire", "COD"),
    ("Macedonia, FYR", "MKD"),
    ("Burma (Myanmar)", "MMR"), ("Great Britain", "GBR"), ("U.K.", "GBR"), ("uae", "ARE"), ("U.S.", "USA"),
    ("Iran, Islamic Republic of", "IRN"), ("islamic rep. of iran", "IRN"),
    ("Tanzania (United Republic of)", "TZA"), ("Moldova, republic of", "MDA"),
    ("China, People's Republic of", "CHN"), ("Hong Kong SAR", "HKG"), ("Macau SAR", "MAC"),
    ("Holland", "NLD"),
    ("Fiji Islands", "FJI"), ("Dutch Guiana", "SUR"), ("Cote d’Ivoire", "CIV"), ("CÔTE D'IVOIRE", "CIV"),
    ("Republic of Korea", "KOR"), ("korea, north", "PRK"), ("中国", "CHN"),
  ])
  func countriesGoByWhatAReaderCallsThem(name: String, code: CountryCode) throws {
    #expect(try reference.country(named: name).code == code)
    #expect(reference.isCountry(name))
  }

  @Test(arguments: [
    ("Platinum group metals", "platinum-group-metals"), ("Rare earth elements", "rare-earths"),
    ("REE", "rare-earths"), ("pgm", "platinum-group-metals"), ("Natural graphite", "graphite"),
    ("graphite, natural", "graphite"), ("Baryte", "barite"), ("Silicon metal", "silicon"),
    ("Titanium metal", "titanium"), ("Coking coal", "metallurgical-coal"), ("Aluminium", "aluminum"),
    ("Sulphur", "sulfur"), ("Caesium", "cesium"), ("Eu", "europium"), ("EUROPIUM", "europium"),
    ("石英", "quartz"),
  ])
  func mineralsGoByWhatAReaderCallsThem(name: String, id: MineralID) throws {
    #expect(try reference.mineral(named: name).id == id)
    #expect(reference.isMineral(name))
  }

  @Test(arguments: [("Congo", ["COD", "COG"]), ("Korea", ["KOR", "PRK"]), ("刚果", ["COD", "COG"])])
  func anAmbiguousNameListsItsCandidates(name: String, codes: [String]) {
    for lookUp in [
      { _ = try reference.country(named: name) }, { _ = try reference.mineralOrCountry(named: name) },
    ] as [() throws -> Void] {
      let error = #expect(throws: DataError.self) { try lookUp() }
      for code in codes {
        #expect(error?.problem.contains("(\(code))") == true, "\(error?.description ?? "")")
      }
    }
    #expect(reference.isCountry(name))
  }

  @Test(arguments: ["EU", "eu", "European Union", "欧洲联盟", "BRICS"])
  func aGroupIsNeitherAMineralNorACountry(name: String) throws {
    #expect(!reference.isMineral(name))
    #expect(!reference.isCountry(name))
    let error = #expect(throws: DataError.self) { try reference.mineralOrCountry(named: name) }
    #expect(error?.problem.contains("is a group of countries") == true)
    #expect(error?.remedy == .anyOf([.look(.groups)]))
    #expect(try #require(reference.group(named: name, in: 2022)).count > 4)
  }

  /// 圣马丁 is what the table calls both halves of Saint Martin. Words of pages and figures are read, never typed, and
  /// several English ones are one in Chinese: Mineral, Minerals.
  @Test func everyChineseNameIsUnderstood() throws {
    let rows = try TranslatedName.all(in: RepositoryData.folder, known: reference.known)
    #expect(rows.count > 380)
    let typed = rows.filter { !["word", "phrase", "sentence"].contains($0.kind) }
    let shared = Dictionary(grouping: typed) { [$0.kind, $0.name] }.filter {
      $0.value.count > 1
    }
    #expect(Set(shared.values.flatMap { $0.map(\.id) }) == ["MAF", "SXM"])
    for row in rows where shared[[row.kind, row.name]] == nil {
      switch row.kind {
      case "country": #expect(try reference.country(named: row.name).code.rawValue == row.id)
      case "mineral": #expect(try reference.mineral(named: row.name).id.rawValue == row.id)
      case "group":
        #expect(reference.group(named: row.name, in: 2022) == reference.group(named: row.id, in: 2022))
      default: break
      }
    }
  }

  /// No two countries are made one by reading a name without accents, plurals and the order of words.
  @Test func everyNameIsUnderstoodInOtherLetters() throws {
    for country in reference.countries.values {
      for name in [country.name, country.name.uppercased(), country.code.rawValue.lowercased()] {
        #expect(try reference.country(named: name).code == country.code)
      }
      #expect(try reference.country(named: "the \(country.name).").code == country.code)
    }
    for mineral in reference.minerals.values {
      #expect(try reference.mineral(named: mineral.name.uppercased()).id == mineral.id)
      #expect(try reference.mineral(named: mineral.id.rawValue.uppercased()).id == mineral.id)
    }
  }

  @Test(arguments: [
    ("Hollnad", "Holland"), ("Dutch Guyana", "Dutch Guiana"), ("Zair", "Zaire"), ("Chnia", "China"),
  ])
  func aMissIsNearToAnySpelling(miss: String, near: String) {
    let error = #expect(throws: DataError.self) { try reference.country(named: miss) }
    guard case .nearest(let names)? = error?.remedy else { return #expect(Bool(false), "\(miss)") }
    #expect(names.contains(near), "\(names)")
  }

  @Test(arguments: ["x-x-x-x-x-x", "鑫鑫鑫", "", " ", "...", String(repeating: "of ", count: 5000)])
  func aMissThatIsNearToNothingSaysWhereToLook(miss: String) {
    let country = #expect(throws: DataError.self) { try reference.country(named: miss) }
    #expect(country?.remedy == .anyOf([.look(.countries)]))
    let both = #expect(throws: DataError.self) { try reference.mineralOrCountry(named: miss) }
    #expect(both?.remedy == .anyOf([.look(.minerals), .look(.countries)]))
  }
}
