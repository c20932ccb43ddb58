public import SupplyData

extension Exposure {
  /// The part of U.S. consumption of each mineral that is attributed to any of `countries`, percent.
  ///
  /// e(S,m) = Σ e(c,m) over the countries c of the set S: what is lost when all of them stop. Minerals of which the
  /// set supplies nothing that is named are not in the result.
  public func exposure(to countries: Set<CountryCode>) -> [MineralID: Interval] {
    var result: [MineralID: Interval] = [:]
    for country in self.countries where countries.contains(country.code) {
      for flow in country.flows {
        // Parts of one whole: rounded shares may add up to a little more.
        result[flow.mineral] = ((result[flow.mineral] ?? Interval(0)) + flow.exposure).clamped(to: 0...100)
      }
    }
    return result
  }
}
