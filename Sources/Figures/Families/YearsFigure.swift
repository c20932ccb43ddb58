public import SupplyAnalysis
public import SupplyData
import SupplyNetwork
import Language

/// The supply network in several years side by side: every node in the same place, one width scale.
///
/// A node without a flow in a year keeps its place, marked by a hairline. Names stand once, outside.
public enum YearsFigure: FigureFamily {
  /// What the family is called and reads.
  public static let facts = FamilyFacts(
    "years", "The supply network in two to six years side by side, on one scale.",
    reads: [.years, .list, .imports, .threshold, .focus, .order, .scale])

  /// The figure that `request` asks for, from `sources`.
  public static func draw(
    _ request: FigureRequest, from sources: FigureSources
  ) throws -> PlacedFigure {
    var exposures: [Exposure] = []
    for year in request.years { exposures.append(try sources.exposure(request, year: year)) }
    return try make(exposures, options: request.options, register: sources.register)
  }

  /// The figure of `exposures`, one panel each, in their order.
  ///
  /// - Throws: ``FigureError`` when fewer than two years are given, nothing is left to draw, or what is left does not
  ///   fit the page.
  public static func make(
    _ exposures: [Exposure], options: FigureOptions = FigureOptions(), register: Register
  ) throws(FigureError) -> PlacedFigure {
    guard exposures.count >= 2 else {
      throw .nothingToDraw("years side by side need two years or more", remedy: .anyOf([.choose(.years)]))
    }
    let common = comparable(exposures)
    guard !common.isEmpty else {
      throw .nothingToDraw(
        "no mineral has a known reliance and known suppliers in all of these years",
        remedy: .anyOf([.choose(.years), .choose(.list)]))
    }
    let panels = exposures.map { Panel($0, common) }
    return try RibbonFitting().figure(options) { smallest, threshold, options throws(FigureError) in
      let shown = LumpedFlows(
        panels.flatMap(\.parts), weights: weights(panels),
        by: .init(smallest: smallest, threshold: threshold),
        register: register)
      guard !shown.flows.isEmpty else {
        throw .nothingToDraw(
          "no flow reaches \(FigureText.number(threshold)) % of U.S. consumption in any of these years",
          remedy: .anyOf([.lower(.threshold)]))
      }
      return content(panels, shown, common, threshold: threshold, options: options, register: register)
    }
  }

  /// The minerals known in every year: what is not printed for a year must not look like a supply that ended.
  private static func comparable(_ exposures: [Exposure]) -> Set<MineralID> {
    exposures.map { Set($0.nodes.map(\.id)) }.reduce(nil as Set<MineralID>?) { $0?.intersection($1) ?? $1 }
      ?? []
  }

  private struct Panel: Sendable {
    let exposure: Exposure
    let parts: [LumpedFlows.Part]
    var network: SupplyNetwork { exposure.network }

    init(_ exposure: Exposure, _ common: Set<MineralID>) {
      self.exposure = exposure
      parts = exposure.countries.flatMap(\.flows).filter { common.contains($0.mineral) }.map {
        .init(country: $0.country, mineral: $0.mineral, value: $0.exposure)
      }
    }
  }

  /// The largest exposure of each country in any of the years.
  private static func weights(_ panels: [Panel]) -> [CountryCode: Interval] {
    var result: [CountryCode: Interval] = [:]
    for panel in panels {
      for country in panel.exposure.countries
      where panel.parts.contains(where: { $0.country == country.code }) {
        if country.exposure.midpoint >= result[country.code]?.midpoint ?? 0 {
          result[country.code] = country.exposure
        }
      }
    }
    return result
  }

  private static func content(
    _ panels: [Panel], _ shown: LumpedFlows, _ common: Set<MineralID>, threshold: Double,
    options: FigureOptions, register: Register
  ) -> RibbonContent {
    let palette = Palette(grayscale: options.isGrayscale)
    let minerals = Set(shown.flows.map(\.mineral)).sorted()
    let left = shown.nodes(options, register) { _ in "" }
    let place = Dictionary(uniqueKeysWithValues: minerals.enumerated().map { ($1, $0) })
    let right = minerals.map { id in
      RibbonContent.Node(
        id: "mineral:\(id)", name: options.names.name(of: id, in: register), fill: palette.mineralBar,
        weight: shown.flows.filter { $0.mineral == id }.reduce(0) { $0 + $1.value.midpoint },
        isFaded: !shown.flows.contains { $0.mineral == id && shown.isLit($0, options.focus) })
    }
    let drawn = panels.map { panel in
      let flows = shown.regrouped(panel.parts).compactMap { flow in
        place[flow.mineral].map { to in
          RibbonContent.Flow(
            left: flow.source, right: to, value: flow.value, color: left[flow.source].fill,
            isFaded: !shown.isLit(flow, options.focus),
            meaning: "\(panel.network.year), \(left[flow.source].name), \(right[to].name): "
              + "\(FigureText.percent(flow.value)) of U.S. consumption")
        }
      }
      return RibbonContent.Panel(
        prefix: "\(panel.network.year):", heading: "\(panel.network.year)", flows: flows,
        rightValues: minerals.map { panel.network.node(of: $0)?.reliance.token ?? "–" })
    }
    let known = panels.flatMap { panel in panel.network.minerals.filter { common.contains($0.id) } }
    let words = words(panels, shown, known, common.count, threshold: threshold)
    return RibbonContent(
      name: "years",
      title: "Supply of U.S. minerals, \(FigureText.list(panels.map { "\($0.network.year)" }))", left: left,
      right: right, panels: drawn, leftHeading: "Supplier",
      rightHeading: "Net import reliance, %, and mineral", full: 100,
      unit: "% of U.S. consumption of the mineral", colors: shown.colors(palette, options.names),
      notes: [words.notes], caption: words.caption, sources: CaptionText.editions(known),
      omitted: shown.omitted)
  }

  private static func words(
    _ panels: [Panel], _ shown: LumpedFlows, _ known: [SupplyNetwork.MineralNode], _ count: Int,
    threshold: Double
  ) -> (notes: String, caption: FigureCaption) {
    let years = FigureText.list(panels.map { "\($0.network.year)" })
    let reading =
      "Ribbons are as wide as the part of U.S. consumption, on one scale; pale, up to the upper bound. A hairline keeps the "
      + "place of what has no flow in a year.\(CaptionText.signs(known))"
    let below =
      shown.omitted < 0.05
      ? ""
      : " Omitted: flows below \(FigureText.number(threshold)) % in sum (\(FigureText.number(shown.omitted, decimals: 1)) % "
        + "of the named ones)."
    return (
      reading + below,
      [
        .init(
          "Supply of U.S. minerals in \(years), \(CaptionText.list(panels.last?.network.list.name ?? "")): the "
            + "\(FigureText.count(count, "mineral")) whose reliance and suppliers are known in all years. Left, suppliers by region; "
            + "right, minerals, with the net import reliance of each year beside its panel, percent. \(reading)\(below)"
        ),
        CaptionText.basis(known, ofOneYear: false), "Windows that overlap share data.",
        CaptionText.sources(CaptionText.editions(known)),
      ]
    )
  }
}
