import Platform
import SupplyData
import Language

/// Flows from countries to minerals as a figure shows them: the countries that are large enough one by one, the others
/// of a region together, so that all is still drawn and adds up; below a threshold nothing.
struct LumpedFlows: Sendable {
  struct Part: Sendable {
    let country: CountryCode
    let mineral: MineralID
    let value: Interval
  }

  /// A country, or the smaller countries of a region together.
  struct Source: Sendable {
    let codes: [CountryCode]
    let region: Region?
    /// What the countries were ranked by.
    let weight: Interval

    var id: String {
      codes.count == 1 ? "country:\(codes[0])" : "others:\(region?.rawValue ?? "none")"
    }
  }

  struct Flow: Sendable {
    let source: Int
    let mineral: MineralID
    let value: Interval
  }

  let sources: [Source]
  let flows: [Flow]
  /// The part of all flows that is not drawn, percent of their sum.
  let omitted: Double

  /// Which countries are drawn together, and which flows are drawn.
  struct Rule {
    /// Countries of a smaller weight are drawn together.
    var smallest = 0.0
    /// How many countries may stand alone; all where nil.
    var top: Int?
    /// Smaller flows are not drawn.
    var threshold = 0.0
    /// Countries that stand alone whatever their weight.
    var alone: Set<CountryCode> = []
    /// Countries whose flows are all drawn.
    var whole: Set<CountryCode> = []
  }

  /// The flows of `parts` by `rule`; countries are ranked by `weights`.
  init(_ parts: [Part], weights: [CountryCode: Interval], by rule: Rule, register: Register) {
    let ranked = weights.ranked(by: \.value.midpoint, then: \.key)
    let large = Set(
      ranked.prefix(rule.top ?? ranked.count).filter { $0.value.midpoint >= rule.smallest }.map(\.key)
    ).union(rule.alone)
    var groups: [Region?: [CountryCode]] = [:]
    for entry in ranked where !large.contains(entry.key) {
      groups[register.region(of: entry.key), default: []].append(entry.key)
    }
    var sources: [Source] = ranked.filter { large.contains($0.key) }.map {
      Source(codes: [$0.key], region: register.region(of: $0.key), weight: $0.value)
    }
    for (region, codes) in groups.sorted(by: { ($0.key?.rawValue ?? "~") < ($1.key?.rawValue ?? "~") }) {
      sources.append(
        Source(
          codes: codes, region: region,
          weight: codes.reduce(Interval(0)) { $0 + (weights[$1] ?? Interval(0)) }))
    }
    let sums = Self.sums(of: parts, by: sources)
    var flows: [Flow] = []
    var used: [Int] = []
    var drawn = 0.0
    for (number, source) in sources.enumerated() {
      let kept = (sums[number] ?? [:]).sorted { $0.key < $1.key }.filter {
        $0.value.upper > 0
          && ($0.value.upper >= rule.threshold || source.codes.contains(where: rule.whole.contains))
      }
      guard !kept.isEmpty else { continue }
      flows += kept.map { Flow(source: used.count, mineral: $0.key, value: $0.value) }
      drawn += kept.reduce(0) { $0 + $1.value.midpoint }
      used.append(number)
    }
    self.sources = used.map { sources[$0] }
    self.flows = flows
    let total = parts.reduce(0) { $0 + $1.value.midpoint }
    omitted = total > 0 ? max(0, 100 * (1 - drawn / total)) : 0
  }

  /// Other flows between the same sources and minerals; what these do not draw is omitted.
  func regrouped(_ parts: [Part]) -> [Flow] {
    let sums = Self.sums(of: parts, by: sources)
    return flows.compactMap { flow in
      sums[flow.source]?[flow.mineral].flatMap { value in
        value.upper > 0 ? Flow(source: flow.source, mineral: flow.mineral, value: value) : nil
      }
    }
  }

  /// What each of `sources`, by its place, sends of each mineral.
  private static func sums(of parts: [Part], by sources: [Source]) -> [Int: [MineralID: Interval]] {
    var place: [CountryCode: Int] = [:]
    for (number, source) in sources.enumerated() { for code in source.codes { place[code] = number } }
    var sums: [Int: [MineralID: Interval]] = [:]
    for part in parts {
      guard let source = place[part.country] else { continue }
      sums[source, default: [:]][part.mineral] = (sums[source]?[part.mineral] ?? Interval(0)) + part.value
    }
    return sums
  }

  /// What a source is called: the country, `other Asia`, or `others`.
  func name(_ source: Source, _ names: FigureNames, _ register: Register) -> String {
    source.codes.count == 1
      ? names.name(of: source.codes[0], in: register) : names.others(of: source.region)
  }

  /// The sources as nodes of the left column.
  func nodes(
    _ options: FigureOptions, _ register: Register, value: (Source) -> String
  ) -> [RibbonContent.Node] {
    let palette = Palette(grayscale: options.isGrayscale)
    return sources.enumerated().map { number, source in
      RibbonContent.Node(
        id: source.id, name: name(source, options.names, register), value: value(source),
        group: source.region?.rawValue ?? "", fill: palette.color(of: source.region),
        weight: source.weight.midpoint,
        isFaded: !flows.contains { $0.source == number && isLit($0, options.focus) })
    }
  }

  /// Whether a flow touches the focus.
  func isLit(_ flow: Flow, _ focus: FigureFocus) -> Bool {
    sources[flow.source].codes.contains { focus.holds($0, flow.mineral) }
  }

  /// The colours of the regions shown, for the legend.
  func colors(_ palette: Palette, _ names: FigureNames) -> [FigureLegend.Sample] {
    var seen: [Region?] = []
    for source in sources where !seen.contains(source.region) { seen.append(source.region) }
    return seen.map { region in
      .init(text: names.name(of: region), width: 0, color: palette.color(of: region), block: 6)
    }
  }
}
