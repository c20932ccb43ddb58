import ArgumentParser
import Figures
import SupplyAnalysis
import SupplyData
import SupplyNetwork

// One group of options for each `FigureChoice`, so that a family's command holds those that act on it and no others.

/// The group of options of a choice.
protocol FigureChoiceOptions: ParsableArguments {
  /// Fills in what was chosen.
  func fill(_ request: inout FigureRequest, _ dataset: Dataset) throws
}

struct FigureYear: FigureChoiceOptions {
  @Option(help: "The year.") var year = 2022

  func validate() throws { try YearCheck.check(year) }

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.year = year }
}

struct FigureList: FigureChoiceOptions {
  @Option(
    help: ArgumentHelp(
      "us-2018, us-2022, us-2025, all, or a file with one mineral a line.", valueName: "list"),
    completion: .lists)
  var list = "us-2022"

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) throws {
    request.list = try MineralList(named: list, in: dataset)
  }
}

struct FigureImports: FigureChoiceOptions {
  @OptionGroup var options: ImportsOption

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.imports = options.imports }
}

struct FigurePeriod: FigureChoiceOptions {
  @Option(help: ArgumentHelp("The first year.", valueName: "year")) var from: Int
  @Option(help: ArgumentHelp("The last year.", valueName: "year")) var to = 2022

  func validate() throws { try YearCheck.check(from: from, to: to, twoFor: "a chart") }

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) {
    (request.from, request.to) = (from, to)
  }
}

struct FigureYears: FigureChoiceOptions {
  @Option(help: ArgumentHelp("The years, commas between them.", valueName: "years")) var years = "2019,2022"

  func validate() throws {
    let all = try numbers
    for year in all { try YearCheck.check(year, "--years") }
    guard (2...6).contains(all.count) else {
      throw ValidationError("--years takes two to six years, such as 2016,2019,2022.")
    }
  }

  private var numbers: [Int] {
    get throws {
      try Set(
        years.split(separator: ",").map { text in
          guard let year = Int(text.filter { $0 != " " }) else {
            throw ValidationError("--years takes years with commas between them, not \"\(years)\".")
          }
          return year
        }
      ).sorted()
    }
  }

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) throws { request.years = try numbers }
}

struct FigureMineral: FigureChoiceOptions {
  @Argument(help: "The mineral: name, id or symbol.", completion: .minerals) var mineral: String

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) throws {
    request.mineral = try dataset.reference.mineral(named: mineral).id
  }
}

/// The list, or minerals in its place.
struct FigureMinerals: FigureChoiceOptions {
  @OptionGroup var list: FigureList
  @Option(
    help: ArgumentHelp("Minerals in place of the list, commas between several.", valueName: "names"),
    completion: .minerals)
  var mineral: String?

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) throws {
    guard let mineral else { return try list.fill(&request, dataset) }
    var minerals: [MineralID] = []
    for text in CountryList.names(in: mineral, known: dataset.reference.isMineral) {
      minerals.append(try dataset.reference.mineral(named: text).id)
    }
    guard !minerals.isEmpty else {
      throw DataError(
        .badRequest, "--mineral names no mineral", remedy: "Name one or several, commas between")
    }
    request.list = MineralList(
      name: Set(minerals).sorted().map(\.rawValue).joined(separator: ", "), minerals: minerals)
  }
}

struct FigureEvents: FigureChoiceOptions {
  @Flag(help: "Mark dated events, lists, policies and export controls: dates, not causes.") var events = false

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) throws {
    if events {
      request.options.events = EventMark.all(
        try dataset.events(), register: dataset.reference.register)
    }
  }
}

struct FigureSubject: FigureChoiceOptions {
  @Option(help: "Whose shares: regions or countries.") var by: ShareSubject = .regions

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.subject = by }
}

struct FigureMeasure: FigureChoiceOptions {
  @Option(
    help:
      "What is shaded: reliance (percent), risk (HHI weighted by governance) or volatility (CV of prices).")
  var measure: YearMeasure = .reliance

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.measure = measure }
}

struct FigureVolatility: FigureChoiceOptions {
  @Option(help: ArgumentHelp("How many years a window has, 2 to 50.", valueName: "years")) var window = 5
  @Option(help: ArgumentHelp("A price is volatile when its CV is this or more.", valueName: "cv"))
  var theta = VolatilityMeasure.defaultThreshold

  func validate() throws {
    guard (2...50).contains(window) else { throw ValidationError("--window takes 2 to 50 years.") }
    guard theta > 0, theta <= 10 else {
      throw ValidationError("--theta takes a number above 0, at most 10.")
    }
  }

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) {
    (request.window, request.theta) = (window, theta)
  }
}

struct FigureScheme: FigureChoiceOptions {
  @Option(
    help: "How supply risk is measured: wgi (HHI_WGI), two-source, geopolrisk or screening.")
  var scheme: RiskScheme = .wgi

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.scheme = scheme }
}

struct FigureAtLeast: FigureChoiceOptions {
  @Option(
    name: .customLong("at-least"),
    help: ArgumentHelp(
      "From which part of U.S. consumption on dependence is marked as high, percent.", valueName: "percent"))
  var atLeast = 50.0

  func validate() throws {
    guard (0.1...100).contains(atLeast) else {
      throw ValidationError("--at-least takes a percentage from 0.1 to 100.")
    }
  }

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.atLeast = atLeast }
}

struct FigureThreshold: FigureChoiceOptions {
  @Option(
    help: ArgumentHelp(
      "Do not draw one by one what is below this percentage. Default: the lowest that fits the page.",
      valueName: "percent"))
  var threshold: Double?

  func validate() throws {
    guard threshold.map({ (0...100).contains($0) }) ?? true else {
      throw ValidationError("--threshold takes a percentage from 0 to 100.")
    }
  }

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.options.threshold = threshold }
}

struct FigureTop: FigureChoiceOptions {
  @Option(help: ArgumentHelp("Draw this number of countries one by one, the largest.", valueName: "count"))
  var top: Int?

  func validate() throws {
    guard top.map({ (1...1000).contains($0) }) ?? true else {
      throw ValidationError("--top takes a count from 1 to 1000.")
    }
  }

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.options.top = top }
}

struct FigureBackbone: FigureChoiceOptions {
  @Option(
    help: ArgumentHelp(
      "Keep what the disparity filter finds significant at this level, and sole ties.", valueName: "level"))
  var backbone: Double?

  func validate() throws {
    guard backbone.map({ $0 > 0 && $0 <= 1 }) ?? true else {
      throw ValidationError("--backbone takes a level above 0 and at most 1.")
    }
  }

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.options.backbone = backbone }
}

struct FigureOrderOptions: FigureChoiceOptions {
  @Option(
    help: "How nodes follow one another: crossings (so that flows cross little), weight or name.")
  var order: FigureOptions.Order = .crossings

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.options.order = order }
}

struct FigureScale: FigureChoiceOptions {
  @Option(help: "How widths grow with values: linear (they add up), sqrt or log.")
  var scale: WidthScale.Shape = .linear

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) { request.options.scale = scale }
}

struct FigureFocusOptions: FigureChoiceOptions {
  @Option(
    help: ArgumentHelp(
      "Fade all but this country or mineral; commas between several, @BRICS for a group.",
      valueName: "names"),
    completion: .countriesAndMinerals)
  var focus: String?

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) throws {
    let reference = dataset.reference
    let names = CountryList.names(in: focus ?? "") { reference.isCountry($0) || reference.isMineral($0) }
    for text in names {
      if let group = try CountryList.group(text, in: reference, year: request.year) {
        request.options.focus.countries.formUnion(group.members)
        continue
      }
      // Codes first: `IN` is a symbol and a country too, and three letters are never a symbol.
      if reference.countries[CountryCode(text.uppercased())] != nil {
        request.options.focus.countries.insert(CountryCode(text.uppercased()))
        continue
      }
      switch try reference.mineralOrCountry(named: text) {
      case .mineral(let mineral): request.options.focus.minerals.insert(mineral.id)
      case .country(let country): request.options.focus.countries.insert(country.code)
      }
    }
  }
}

/// The countries of a figure that is about them.
struct FigureCountries: FigureChoiceOptions {
  @Argument(help: "The countries: names or codes, commas between several.", completion: .countries)
  var countries: String

  func fill(_ request: inout FigureRequest, _ dataset: Dataset) throws {
    for name in CountryList.names(in: countries, known: dataset.reference.isCountry) {
      if let group = try CountryList.group(name, in: dataset.reference, year: request.year) {
        request.options.focus.countries.formUnion(group.members)
      } else {
        request.options.focus.countries.insert(try dataset.reference.country(named: name).code)
      }
    }
    _ = try Disruption.checked(request.options.focus.countries.sorted())
  }
}
