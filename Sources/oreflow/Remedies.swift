import SupplyData

/// The words of this command line for what a library proposes.
enum Remedies {
  /// The whole message of `error`, its remedy with the names of options and commands.
  static func message(_ error: DataError) -> String { error.message(remedy: text(error.remedy)) }

  /// `remedy` as a sentence without a full stop.
  static func text(_ remedy: Remedy) -> String { remedy.text(option: option, place: place) }

  /// The option that sets `setting`.
  static func option(_ setting: Remedy.Setting) -> String {
    switch setting {
    case .dataFolder: "--data or OREFLOW_DATA"
    case .year: "--year"
    case .period: "--from, --to"
    case .list: "--list"
    case .minerals: "--mineral"
    case .imports: "--imports"
    case .edition: "--edition"
    case .vintage: "--vintage"
    case .threshold: "--threshold"
    case .hideBelow: "--hide-below"
    case .top: "--top"
    case .focus: "--focus"
    case .years: "--years"
    case .window: "--window"
    case .weights: "--weights"
    case .layer: "--layer"
    case .width: "--width-mm"
    case .height: "--height-mm"
    case .labels: "--labels"
    case .font: "--font"
    case .countryCodes: "--countries"
    case .nomenclature: "--nomenclature"
    case .replace: "--replace"
    case .check: "--check"
    case .force: "--force"
    }
  }

  /// The command that shows `place`.
  static func place(_ place: Remedy.Place) -> String {
    switch place {
    case .coverage(let subject?): "see the years held: `oreflow data coverage --of \(subject.rawValue)`"
    case .coverage(nil): "see the years held: `oreflow data coverage`"
    case .sourceOfProduction(let mineral): "see why: `oreflow data coverage --why \(mineral)`"
    case .editions: "see the editions: `oreflow data sources`"
    case .minerals: "see the minerals: `oreflow data minerals`"
    case .countries: "see the countries: `oreflow data countries`"
    case .lists: "see the lists: `oreflow data lists`"
    case .groups: "see the groups, which are written with @ before their id: `oreflow data groups`"
    case .everything(let name): "see what is held: `oreflow show \(name)`"
    }
  }
}
