import Graphs
import SupplyAnalysis
import SupplyData

/// The flows of a supply network that a figure shows: above a threshold, in the backbone, of the first countries,
/// the rest lumped together.
struct SupplyFlows: Sendable {
  struct Country: Sendable {
    /// The country, or `OTH` for those lumped together.
    let code: CountryCode
    /// E(c), percent.
    let exposure: Interval
  }

  struct Flow: Sendable {
    let country: CountryCode
    let mineral: MineralID
    /// e(c,m), percent of U.S. consumption.
    let exposure: Interval
  }

  /// What was asked.
  let exposure: Exposure
  /// Flows below it are left out, percent of U.S. consumption.
  let threshold: Double
  /// The countries that have a flow, largest exposure first, those lumped together last.
  let countries: [Country]
  let flows: [Flow]
  /// The countries that are lumped together.
  let lumped: [CountryCode]

  /// The flows of `exposure` that reach `threshold` percent, and all those of the countries in `whole`.
  init(
    _ exposure: Exposure, year: Int, threshold: Double, whole: Set<CountryCode> = [], options: FigureOptions
  ) throws(FigureError) {
    self.exposure = exposure
    self.threshold = threshold
    var all = exposure.countries.flatMap(\.flows)
    if let level = options.backbone {
      do throws(GraphError) {
        all = try exposure.backbone(level: level)
      } catch {
        throw .nothingToDraw("there is no backbone: \(error)")
      }
    }
    let first = options.top.map { Set(exposure.countries.prefix($0).map(\.code)) }
    var flows = all.filter { first?.contains($0.country) ?? true }
      .map { Flow(country: $0.country, mineral: $0.mineral, exposure: $0.exposure) }
    var rest: [MineralID: Interval] = [:]
    var lumped: Set<CountryCode> = []
    for flow in all where !(first?.contains(flow.country) ?? true) {
      rest[flow.mineral] = (rest[flow.mineral] ?? Interval(0)) + flow.exposure
      lumped.insert(flow.country)
    }
    flows += rest.sorted { $0.key < $1.key }.map {
      Flow(country: .other, mineral: $0.key, exposure: $0.value)
    }
    let kept = flows.filter { flow in
      flow.exposure.upper > 0 && (flow.exposure.upper >= threshold || whole.contains(flow.country))
    }
    guard !kept.isEmpty else {
      throw .nothingToDraw(
        "no flow reaches \(FigureText.number(threshold)) % of U.S. consumption in \(year). Lower --threshold, or "
          + "choose another list or year.")
    }
    self.flows = kept
    self.lumped = lumped.sorted()
    let drawn = Set(kept.map(\.country))
    var countries = exposure.countries.filter {
      drawn.contains($0.code) && (first?.contains($0.code) ?? true)
    }
    .map { Country(code: $0.code, exposure: $0.exposure) }
    if drawn.contains(.other) {
      let sum = exposure.countries.filter { lumped.contains($0.code) }.reduce(Interval(0)) {
        $0 + $1.exposure
      }
      countries.append(Country(code: .other, exposure: sum))
    }
    self.countries = countries
  }
}
