import Diagrams
import SupplyAnalysis
public import SupplyData
public import SupplyNetwork

/// The supply network of a year in three columns: supplier countries, minerals, United States.
///
/// Every width is a part of U.S. consumption of a mineral on one linear scale, so widths add up: a flow is e(c,m) =
/// share of imports × net import reliance, a mineral's line to the United States its reliance. Where the figure is a
/// bound, the solid line is the least and the pale one the most it can be. Countries are grouped by region, and the
/// columns are ordered so that flows cross little (``ColumnOrder``).
public enum NetworkFigure {
  /// The figure of `network`.
  ///
  /// - Throws: ``FigureError`` when nothing is left to draw, or what is left does not fit the page.
  public static func make(
    _ network: SupplyNetwork, options: FigureOptions = FigureOptions(), reference: Reference
  ) throws(FigureError) -> PlacedFigure {
    func figure(_ threshold: Double) throws(FigureError) -> PlacedFigure {
      let content = try NetworkContent(network, threshold: threshold, options: options, reference: reference)
      return try NetworkLayout(content, options: options).figure()
    }
    if let threshold = options.threshold { return try figure(threshold) }
    var failure: FigureError?
    for threshold in FigureOptions.automaticThresholds {
      do throws(FigureError) {
        return try figure(threshold)
      } catch {
        // The first failure tells most: the figure at its fullest.
        failure = failure ?? error
        guard case .doesNotFit = error else { break }
      }
    }
    throw failure ?? .nothingToDraw("there is nothing to draw")
  }
}

/// What a network figure shows: the countries, minerals and flows above the threshold, and its words.
struct NetworkContent: Sendable {
  struct Country: Sendable {
    let code: CountryCode
    let name: String
    let region: Region?
    /// E(c), percent.
    let exposure: Interval
    var label: String { "\(name)  \(FigureText.percent(exposure))" }
  }

  struct Mineral: Sendable {
    let id: MineralID
    let name: String
    let reliance: Interval
    /// The reliance as printed.
    let token: String
    var label: String { "\(name)  \(token) %" }
  }

  struct Flow: Sendable {
    let country: Int
    let mineral: Int
    /// e(c,m), percent of U.S. consumption.
    let exposure: Interval
  }

  let year: Int
  /// Flows below it are left out, percent of U.S. consumption.
  let threshold: Double
  let title: String?
  let countries: [Country]
  let minerals: [Mineral]
  let flows: [Flow]
  let words: NetworkWords

  init(
    _ network: SupplyNetwork, threshold: Double, options: FigureOptions, reference: Reference
  ) throws(FigureError) {
    self.threshold = threshold
    let exposure = Exposure(network)
    let kept = exposure.countries.flatMap(\.flows)
      .filter { $0.exposure.upper >= threshold && $0.exposure.upper > 0 }
    guard !kept.isEmpty else {
      throw .nothingToDraw(
        "no flow reaches \(FigureText.number(threshold)) % of U.S. consumption in \(network.year). Lower "
          + "--threshold, or choose another list or year.")
    }
    let shown = exposure.countries.filter { country in kept.contains { $0.country == country.code } }
    let nodes = network.minerals.filter { node in kept.contains { $0.mineral == node.id } }
    countries = shown.map { country in
      Country(
        code: country.code, name: reference.name(of: country.code),
        region: reference.countries[country.code]?.region, exposure: country.exposure)
    }
    minerals = nodes.map { node in
      Mineral(
        id: node.id, name: reference.shortName(of: node.id),
        reliance: node.reliance.interval ?? Interval(0, 100), token: node.reliance.token ?? "–")
    }
    let countryPlace = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1.code, $0) })
    let mineralPlace = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1.id, $0) })
    flows = kept.compactMap { flow in
      guard let country = countryPlace[flow.country], let mineral = mineralPlace[flow.mineral] else {
        return nil
      }
      return Flow(country: country, mineral: mineral, exposure: flow.exposure)
    }
    year = network.year
    title = options.title
    words = NetworkWords(network, exposure: exposure, kept: kept, threshold: threshold, reference: reference)
  }
}
