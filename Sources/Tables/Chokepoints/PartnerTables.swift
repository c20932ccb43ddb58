public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The table of the partners that would take away most risk.
public enum PartnerTables {
  /// The partners with their gain, plain and weighed by governance.
  public static func partners(_ gain: PartnerGain, most: Int = 15, register: Register) -> Table {
    let network = gain.supply.network
    return Table(
      name: "partners", title: "The best single partner to win, \(network.list.name), \(network.year)",
      answer: answer(gain, register), of: gain.gains.prefix(max(most, gain.ties.count)),
      columns: columns(gain, register), constants: .of(network),
      sources: { partner in
        partner.minerals.flatMap { mineral in
          SourceNotes.of(
            network.node(of: mineral), partner.country, partner.kind == .slack ? .supply : .production)
        } + [RiskTables.source(of: partner.country, network.year, gain.governance)]
      }, notes: notes(gain, register))
  }

  private static func columns(
    _ gain: PartnerGain, _ register: Register
  ) -> [TableColumn<PartnerGain.Gain>] {
    let ties = Set(gain.ties.map { "\($0.country) \($0.kind)" })
    return [
      .country("partner", "Partner", in: register) { $0.country },
      .text("kind", "How") { $0.kind == .slack ? "more from a supplier" : "new supplier" },
      .interval("reduction", "Risk falls by", unit: .points, decimals: 2) { $0.reduction },
      .interval("governed_reduction", "× (1 − g)", unit: .points, decimals: 2) { $0.governed },
      .interval("governance", "Governance risk g", decimals: 2) { $0.governance },
      .text("tie", "Rank") {
        ties.count > 1 && ties.contains("\($0.country) \($0.kind)") ? "may be first" : ""
      },
      .integer("minerals", "Minerals") { $0.minerals.count },
      .text("largest", "Most for") {
        $0.minerals.prefix(6).map { register.shortName(of: $0) }.joined(separator: ", ")
      },
    ]
  }

  private static func answer(_ gain: PartnerGain, _ register: Register) -> [String] {
    let excluded = gain.excluded.map { register.name(of: $0) }.joined(separator: ", ")
    var answer = "No candidate takes away any risk."
    if let first = gain.gains.first {
      answer =
        gain.ties.count == 1
        ? "\(register.name(of: first.country)) takes away most risk"
        : "\(gain.ties.count) candidates may take away most risk, a tie within the bounds; "
          + "\(register.name(of: first.country)) has the largest lower bound"
      if let governed = gain.bestGoverned {
        answer += "; with governance counted it is \(register.name(of: governed.country))"
      }
      answer += "."
    }
    return [answer, excluded.isEmpty ? nil : "Not candidates: \(excluded)."].compactMap { $0 }
  }

  private static func notes(_ gain: PartnerGain, _ register: Register) -> [Note] {
    Note.definitions([
      "Risk: mean over \(gain.supply.minerals.count) minerals of the worst loss that one country can cause, "
        + "\(NumberText.interval(gain.risk, decimals: 1)) % of U.S. consumption, at the bounds of reliance and shares.",
      "More from a supplier: when another country fails it ships \(NumberText.plain(100 * gain.slack)) % more of what it "
        + "ships now. New supplier: it produces the mineral, is not named among the suppliers, and then ships a share of "
        + "U.S. imports as large as its share of world production (minerals by stage: "
        + "\(SupplyCaveats.stages(gain.production))), perhaps at an earlier stage than the United States buys.",
      "Governance risk g runs from 0, well governed, to 1; unknown governance is anything in between. The lower bound ranks; "
        + "\(gain.gains.count) partners take away any risk.",
    ]) + SupplyCaveats.imports(gain.supply.network, in: register)
  }
}
